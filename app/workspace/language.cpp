// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView English("en");
constexpr QLatin1StringView Chinese("zh_CN");

// The available language for "zh_TW.UTF-8", "zh-Hans-CN", "en_GB", "fr".
QString spoken(QStringView localeName)
{
    const qsizetype end = localeName.indexOf(u'_') >= 0 ? localeName.indexOf(u'_') : localeName.indexOf(u'-');
    const QStringView language = end >= 0 ? localeName.first(end) : localeName.split(u'.').constFirst();
    if (language.compare(u"zh", Qt::CaseInsensitive) == 0)
        return Chinese;
    return language.compare(u"en", Qt::CaseInsensitive) == 0 ? QString(English) : QString();
}

// The language of the environment, as gettext reads it: also when the locale that it
// names was never generated on this machine, so that QLocale falls back to C.
QString ofEnvironment()
{
    QString locale;
    for (const char *const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = qEnvironmentVariable(name);
        if (!locale.isEmpty())
            break;
    }
    if (locale.isEmpty())
        return {};
    if (locale == "C"_L1 || locale == "POSIX"_L1)
        return English;
    const QStringList preferred = qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts);
    for (const QString &name : preferred) {
        if (const QString code = spoken(name); !code.isEmpty())
            return code;
    }
    const QString code = spoken(locale);
    return code.isEmpty() ? QString(English) : code;
}

std::unique_ptr<QTranslator> installed(const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, directory) || !QCoreApplication::installTranslator(translator.get()))
        return nullptr;
    return translator;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent) { }

Language::~Language() = default;

QStringList Language::available()
{
    return {English, Chinese};
}

QString Language::nativeName(const QString &code)
{
    return code == Chinese ? u"简体中文"_s : u"English"_s;
}

QString Language::ofSystem()
{
    if (const QString code = ofEnvironment(); !code.isEmpty())
        return code;
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString &name : names) {
        if (const QString code = spoken(name); !code.isEmpty())
            return code;
    }
    return QLocale::system().language() == QLocale::Chinese ? Chinese : English;
}

void Language::use(const QString &code)
{
    const QString wanted = available().contains(code) ? code : ofSystem();
    if (wanted == m_current)
        return;
    m_current = wanted;
    // English too has a file: the one that knows plurals.
    m_qt = installed("qtbase_"_L1 + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_own = installed("socketeer_"_L1 + wanted, u":/i18n"_s);
}
