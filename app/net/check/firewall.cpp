// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/firewall.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Tool
{
    const char *name;
    const char *program;
    const char *arguments;
    std::optional<Firewall> (*read)(const QByteArray &);
};

constexpr std::array<Tool, 2> Tools{{
    {"nft", "nft", "-j list ruleset", &Firewall::fromNft},
    {"iptables", "iptables-save", "", &Firewall::fromIptables},
}};

// Looks beyond PATH too, since the tools are often elsewhere.
QString programOf(const Tool &tool)
{
    const QString program = QString::fromLatin1(tool.program);
    const QString found = QStandardPaths::findExecutable(program);
    return !found.isEmpty() ? found : QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s});
}

bool refuses(const QJsonArray &expressions)
{
    return std::ranges::any_of(expressions, [](const QJsonValue &expression) {
        const QJsonObject statement = expression.toObject();
        return statement.contains("drop"_L1) || statement.contains("reject"_L1);
    });
}

} // namespace

std::optional<Firewall> Firewall::fromNft(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value("nftables"_L1).isArray())
        return std::nullopt;
    Firewall firewall{.reading = Reading::Read, .tool = u"nft"_s};
    const QJsonArray all = document.object().value("nftables"_L1).toArray();
    for (const QJsonValue &item : all) {
        const QJsonObject chain = item.toObject().value("chain"_L1).toObject();
        if (chain.value("hook"_L1).toString() == "input"_L1 && chain.value("policy"_L1).toString() == "drop"_L1)
            firewall.refusesByDefault = true;
        const QJsonValue rule = item.toObject().value("rule"_L1);
        if (!rule.isObject())
            continue;
        ++firewall.rules;
        firewall.refusing += refuses(rule.toObject().value("expr"_L1).toArray()) ? 1 : 0;
    }
    return firewall;
}

std::optional<Firewall> Firewall::fromIptables(const QByteArray &text)
{
    Firewall firewall{.reading = Reading::Read, .tool = u"iptables"_s};
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray words = line.simplified() + ' ';
        if (words.startsWith(":INPUT DROP "))
            firewall.refusesByDefault = true;
        if (!words.startsWith("-A "))
            continue;
        ++firewall.rules;
        firewall.refusing += words.contains(" -j DROP ") || words.contains(" -j REJECT ") ? 1 : 0;
    }
    return firewall;
}

FirewallLook::FirewallLook(QObject *parent) : QObject(parent), m_tool(this), m_limit(this)
{
    // In English, whatever the user's language.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    m_tool.setProcessEnvironment(environment);
    m_limit.setSingleShot(true);
    m_limit.setInterval(LimitMs);
    connect(&m_limit, &QTimer::timeout, &m_tool, &QProcess::kill);
    connect(&m_tool, &QProcess::finished, this, &FirewallLook::onToolFinished);
    connect(&m_tool, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onToolFinished();
    });
}

// A process that is killed here would still report its end.
FirewallLook::~FirewallLook()
{
    m_tool.disconnect(this);
}

void FirewallLook::start()
{
    tryNext();
}

void FirewallLook::tryNext()
{
    for (; m_next < int(Tools.size()); ++m_next) {
        const Tool &tool = Tools[std::size_t(m_next)];
        const QString program = programOf(tool);
        if (program.isEmpty())
            continue;
        m_limit.start();
        m_tool.start(program, QString::fromLatin1(tool.arguments).split(u' ', Qt::SkipEmptyParts));
        return;
    }
    report(m_best);
}

// The first tool that shows rules decides: nft shows most of iptables' too, but not
// those of its older kind.
void FirewallLook::onToolFinished()
{
    m_limit.stop();
    const Tool &tool = Tools[std::size_t(m_next++)];
    const bool worked = m_tool.error() == QProcess::UnknownError && m_tool.exitStatus() == QProcess::NormalExit
        && m_tool.exitCode() == 0;
    const QByteArray complaint = m_tool.readAllStandardError();
    const auto firewall = worked ? tool.read(m_tool.readAllStandardOutput()) : std::nullopt;
    if (firewall && (firewall->rules > 0 || firewall->refusesByDefault))
        return report(*firewall);
    if (m_best.reading != Firewall::Reading::Read) {
        const bool isForbidden = complaint.contains("Operation not permitted")
            || complaint.contains("Permission denied");
        m_best = firewall.value_or(
            Firewall{.reading = isForbidden ? Firewall::Reading::NotAllowed : Firewall::Reading::Failed,
                     .tool = QString::fromLatin1(tool.name)});
    }
    tryNext();
}

void FirewallLook::report(const Firewall &firewall)
{
    if (!std::exchange(m_reported, true))
        emit found(firewall);
}
