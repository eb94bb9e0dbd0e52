// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/workspace.h"

#include "app/workspace/messagejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxFileSize = qint64(64) << 20; // octets
constexpr qsizetype MaxTabs = 64;
constexpr qsizetype MaxEndpoints = 256;
constexpr qsizetype MaxAddressLength = 4096; // UTF-16 units
constexpr qsizetype MaxKeyLength = 64;
constexpr qint64 MostMebibytes = qint64(1) << 24;

QString addressText(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() <= MaxAddressLength ? text : QString();
}

Draft draftFromJson(const QJsonObject &json)
{
    Draft draft;
    draft.message = messageFromJson(json.value("message"_L1).toObject());
    draft.repeat = json.value("repeat"_L1).toBool(draft.repeat);
    draft.periodMs = std::max(json.value("periodMs"_L1).toInt(draft.periodMs), 1);
    const qint64 rounds = json.value("rounds"_L1).toInteger(0);
    draft.rounds = rounds > 0 ? quint64(rounds) : 0;
    return draft;
}

QJsonObject draftToJson(const Draft &draft)
{
    return {{u"message"_s, messageToJson(draft.message)},
            {u"repeat"_s, draft.repeat},
            {u"periodMs"_s, draft.periodMs},
            {u"rounds"_s, qint64(std::min(draft.rounds, quint64(std::numeric_limits<qint64>::max())))}};
}

Workspace::Tab tabFromJson(const QJsonObject &json)
{
    return {addressText(json.value("address"_L1)), draftFromJson(json.value("draft"_L1).toObject()),
            json.value("fields"_L1).toObject()};
}

QJsonObject tabToJson(const Workspace::Tab &tab)
{
    return {{u"address"_s, tab.address}, {u"draft"_s, draftToJson(tab.draft)}, {u"fields"_s, tab.fields}};
}

QJsonObject limitsToJson(const JournalLimits &limits)
{
    return {{u"memoryMiB"_s, qint64(limits.memory >> 20)},
            {u"diskMiB"_s, qint64(limits.disk >> 20)},
            {u"directory"_s, limits.directory}};
}

JournalLimits limitsFromJson(const QJsonObject &json)
{
    JournalLimits limits;
    const auto octets = [&json](QLatin1StringView key, quint64 usual) {
        const qint64 mebibytes = json.value(key).toInteger(qint64(usual >> 20));
        return quint64(std::clamp<qint64>(mebibytes, 0, MostMebibytes)) << 20;
    };
    limits.memory = std::max(octets("memoryMiB"_L1, limits.memory), JournalLimits::LeastMemory);
    limits.disk = octets("diskMiB"_L1, limits.disk);
    limits.directory = addressText(json.value("directory"_L1));
    return limits;
}

// A name that is not in use yet: FILE.damaged, FILE.damaged-2, …
QString freeName(const QString &fileName, const QString &ending)
{
    QString name = fileName + u'.' + ending;
    for (int i = 2; QFileInfo::exists(name) && i < 1000; ++i)
        name = fileName + u'.' + ending + u'-' + QString::number(i);
    return name;
}

Notice putAside(const QString &fileName, const QString &ending, const char *moved, const char *left)
{
    const QString aside = freeName(fileName, ending);
    if (QFile::rename(fileName, aside))
        return {moved, {QDir::toNativeSeparators(fileName), QDir::toNativeSeparators(aside)}};
    return {left, {QDir::toNativeSeparators(fileName)}};
}

Notice putDamagedAside(const QString &fileName)
{
    return putAside(fileName, u"damaged"_s,
                    QT_TRANSLATE_NOOP("Notice",
                                      "The settings file %1 was damaged: it was put aside as %2, and the "
                                      "defaults are used."),
                    QT_TRANSLATE_NOOP("Notice",
                                      "The settings file %1 is damaged and could not be put aside: the "
                                      "defaults are used, and saving will replace it."));
}

Notice putNewerAside(const QString &fileName, qint64 version)
{
    return putAside(fileName, u'v' + QString::number(version),
                    QT_TRANSLATE_NOOP("Notice",
                                      "The settings file %1 is from a newer version of Socketeer: it was "
                                      "put aside as %2, and the defaults are used."),
                    QT_TRANSLATE_NOOP("Notice",
                                      "The settings file %1 is from a newer version of Socketeer and could "
                                      "not be put aside: the defaults are used, and saving will replace it."));
}

} // namespace

QString Workspace::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/workspace.json"_L1;
}

Workspace::Loaded Workspace::load(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return {};
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        return {{},
                {QT_TRANSLATE_NOOP("Notice", "The settings file %1 cannot be read (%2): the defaults are used."),
                 {QDir::toNativeSeparators(fileName), file.errorString()}}};
    }
    const QByteArray octets = file.read(MaxFileSize + 1);
    file.close();
    const QJsonDocument document = octets.size() > MaxFileSize ? QJsonDocument() : QJsonDocument::fromJson(octets);
    const qint64 version = document.object().value("version"_L1).toInteger(0);
    if (!document.isObject() || version < 1)
        return {{}, putDamagedAside(fileName)};
    if (version > Version)
        return {{}, putNewerAside(fileName, version)};
    return {fromJson(document.object()), {}};
}

Notice Workspace::save(const QString &fileName) const
{
    const QFileInfo info(fileName);
    QDir().mkpath(info.absolutePath());
    // Writes through a link, so that it stays one.
    QSaveFile file(info.isSymLink() ? info.symLinkTarget() : fileName);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson()).toJson()) >= 0
        && file.commit();
    if (saved)
        return {};
    return {QT_TRANSLATE_NOOP("Notice", "The settings could not be saved in %1 (%2)."),
            {QDir::toNativeSeparators(fileName), file.errorString()}};
}

QJsonObject Workspace::toJson() const
{
    QJsonObject tabsJson;
    for (auto tab = tabs.cbegin(); tab != tabs.cend(); ++tab)
        tabsJson.insert(tab.key(), tabToJson(tab.value()));
    QJsonArray historyJson;
    const qsizetype tooMany = std::max<qsizetype>(history.size() - MaxHistory, 0);
    for (const Message &message : history.sliced(tooMany))
        historyJson.append(messageToJson(message));
    return {{u"version"_s, Version},
            {u"tabs"_s, tabsJson},
            {u"endpoints"_s, QJsonArray::fromStringList(endpoints)},
            {u"history"_s, historyJson},
            {u"language"_s, language},
            {u"theme"_s, theme},
            {u"journal"_s, limitsToJson(limits)},
            {u"names"_s, names.toJson()},
            {u"window"_s, window}};
}

Workspace Workspace::fromJson(const QJsonObject &json)
{
    Workspace workspace;
    const QJsonObject tabsJson = json.value("tabs"_L1).toObject();
    for (auto tab = tabsJson.begin(); tab != tabsJson.end() && workspace.tabs.size() < MaxTabs; ++tab) {
        if (tab.key().size() <= MaxKeyLength && tab.value().isObject())
            workspace.tabs.insert(tab.key(), tabFromJson(tab.value().toObject()));
    }
    const QJsonArray endpointsJson = json.value("endpoints"_L1).toArray();
    for (const QJsonValue &value : endpointsJson) {
        const QString address = addressText(value);
        if (!address.isEmpty() && workspace.endpoints.size() < MaxEndpoints)
            workspace.endpoints.append(address);
    }
    const QJsonArray historyJson = json.value("history"_L1).toArray();
    for (qsizetype i = std::max<qsizetype>(historyJson.size() - MaxHistory, 0); i < historyJson.size(); ++i) {
        if (historyJson.at(i).isObject())
            workspace.history.append(messageFromJson(historyJson.at(i).toObject()));
    }
    const QString language = json.value("language"_L1).toString();
    workspace.language = language == "en"_L1 || language == "zh_CN"_L1 ? language : QString();
    const QString theme = json.value("theme"_L1).toString();
    workspace.theme = theme == "light"_L1 || theme == "dark"_L1 ? theme : QString();
    workspace.limits = limitsFromJson(json.value("journal"_L1).toObject());
    workspace.names = PeerNames::fromJson(json.value("names"_L1).toArray());
    workspace.window = json.value("window"_L1).toObject();
    return workspace;
}
