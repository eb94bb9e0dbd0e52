// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <optional>

// What this machine's firewall does with packets, as far as its rules can be read.
struct Firewall
{
    enum class Reading : quint8 {
        NoTool, // neither nft nor iptables is installed
        NotAllowed, // there is one, but it needs root
        Failed, // it did not answer in time, or not in a known form
        Read,
    };

    Reading reading = Reading::NoTool;
    QString tool; // "nft", "iptables"
    int rules = 0; // in all
    int refusing = 0; // of them, those that drop or reject
    bool refusesByDefault = false; // incoming packets that no rule accepts

    bool operator==(const Firewall &) const = default;

    // Reads what `nft -j list ruleset` prints (libnftables-json(5)); nullopt for anything else.
    [[nodiscard]] static std::optional<Firewall> fromNft(const QByteArray &json);
    // Reads what `iptables-save` prints.
    [[nodiscard]] static std::optional<Firewall> fromIptables(const QByteArray &text);
};

// Asks the tools for the rules; changes nothing. Reports once, within the limit.
class FirewallLook final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LimitMs = 3000; // for each tool

    explicit FirewallLook(QObject *parent = nullptr);
    ~FirewallLook() override;
    void start();

signals:
    void found(const Firewall &firewall);

private:
    void tryNext();
    void onToolFinished();
    void report(const Firewall &firewall);

    QProcess m_tool;
    QTimer m_limit;
    Firewall m_best; // of the tools asked so far
    int m_next = 0;
    bool m_reported = false;
};
