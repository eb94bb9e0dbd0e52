// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/net/namespaces.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>

// A network of hosts, each a network namespace; this thread enters it as the
// host "us":
//
//   us      lan0 10.77.1.1/24 fd77:1::1/64, lan1 10.77.2.1/24 fd77:2::1/64
//   1 … 5   eth0 10.77.1.11 … 10.77.1.15/24, fd77:1::11 … fd77:1::15/64
//   other   eth0 10.77.2.11/24, fd77:2::11/64
//   router  eth0 10.77.1.254/24, fd77:1::254/64; eth1 10.77.3.254/24, fd77:3::254/64
//   beyond  eth0 10.77.3.11/24, fd77:3::11/64: behind the router, which we and it know
//
// Link-local addresses are fe80:: and the last part of those above. No host has
// a default route. The destructor removes the network.
class Lab
{
public:
    static constexpr int Hosts = 5;

    explicit Lab(const QString &name) : m_name(name), m_us(name) { }
    ~Lab()
    {
        for (const QString &place : std::as_const(m_made))
            run({QStringLiteral("netns"), QStringLiteral("del"), nameOf(place)});
    }
    Q_DISABLE_COPY_MOVE(Lab)

    // Returns why it cannot be set up; empty on success, with this thread in
    // it.
    [[nodiscard]] QString enter()
    {
        if (const QString why = m_us.enter(); !why.isEmpty())
            return why;
        return build() ? QString() : QStringLiteral("this system does not allow a bridge or a pair of veth");
    }

    [[nodiscard]] static QString host(int number) { return QString::number(number); }
    [[nodiscard]] static QString other() { return QStringLiteral("other"); }
    [[nodiscard]] static QString router() { return QStringLiteral("router"); }
    [[nodiscard]] static QString beyond() { return QStringLiteral("beyond"); }

    // The words to put before a command so that it runs there.
    [[nodiscard]] QStringList in(const QString &place) const
    {
        return {QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), nameOf(place)};
    }
    // Runs `ip` with these words, here or there.
    [[nodiscard]] bool ip(const QString &words) const { return m_us.ip(words); }
    [[nodiscard]] bool ip(const QString &place, const QString &words) const
    {
        return run(QStringList{QStringLiteral("-n"), nameOf(place)} + words.split(u' '));
    }

private:
    static bool run(const QStringList &words) { return QProcess::execute(QStringLiteral("ip"), words) == 0; }

    [[nodiscard]] QString nameOf(const QString &place) const
    {
        return QStringLiteral("socketeer-%1-%2-%3").arg(m_name, place).arg(getpid());
    }

    bool make(const QString &place)
    {
        if (!run({QStringLiteral("netns"), QStringLiteral("add"), nameOf(place)}))
            return false;
        m_made << place;
        return ip(place, QStringLiteral("link set lo up"));
    }

    // Lays a cable from `place` to a port of one of the switch's bridges.
    bool plug(const QString &place, const QString &interface, const QString &bridge)
    {
        const QString port = QStringLiteral("port%1").arg(++m_ports);
        return ip(QStringLiteral("switch"), QStringLiteral("link add %1 type veth peer name plug").arg(port))
            && ip(QStringLiteral("switch"), QStringLiteral("link set %1 master %2 up").arg(port, bridge))
            && (place.isEmpty() ? ip(QStringLiteral("switch"),
                                     QStringLiteral("link set plug netns %1 name %2").arg(getpid()).arg(interface))
                                : ip(QStringLiteral("switch"),
                                     QStringLiteral("link set plug netns %1 name %2").arg(nameOf(place), interface)));
    }

    // Without duplicate address detection, so that the addresses are usable at
    // once.
    bool address(const QString &place, const QString &interface, int subnet, int number)
    {
        const QStringList commands{
            QStringLiteral("link set %1 addrgenmode none").arg(interface),
            QStringLiteral("addr add 10.77.%1.%2/24 brd + dev %3").arg(subnet).arg(number).arg(interface),
            QStringLiteral("addr add fd77:%1::%2/64 dev %3 nodad").arg(subnet).arg(number).arg(interface),
            QStringLiteral("addr add fe80::%1/64 dev %2 nodad").arg(number).arg(interface),
            QStringLiteral("link set %1 up").arg(interface)};
        return std::ranges::all_of(
            commands, [&](const QString &command) { return place.isEmpty() ? ip(command) : ip(place, command); });
    }

    bool join(const QString &place, const QString &interface, int subnet, int number)
    {
        return plug(place, interface, QStringLiteral("net%1").arg(subnet)) && address(place, interface, subnet, number);
    }

    bool build()
    {
        const QString hub = QStringLiteral("switch");
        bool right = make(hub) && ip(QStringLiteral("link set lo up"));
        for (int subnet = 1; right && subnet <= 3; ++subnet)
            right = ip(hub, QStringLiteral("link add net%1 type bridge mcast_snooping 0").arg(subnet))
                && ip(hub, QStringLiteral("link set net%1 up").arg(subnet));
        right = right && join({}, QStringLiteral("lan0"), 1, 1) && join({}, QStringLiteral("lan1"), 2, 1);
        for (int number = 1; right && number <= Hosts; ++number)
            right = make(host(number)) && join(host(number), QStringLiteral("eth0"), 1, 10 + number);
        return right && make(other()) && join(other(), QStringLiteral("eth0"), 2, 11) && buildRouter();
    }

    bool buildRouter()
    {
        QStringList forward = in(router());
        forward << QStringLiteral("sh") << QStringLiteral("-c")
                << QStringLiteral("echo 1 > /proc/sys/net/ipv4/ip_forward && "
                                  "echo 1 > /proc/sys/net/ipv6/conf/all/forwarding");
        return make(router()) && join(router(), QStringLiteral("eth0"), 1, 254)
            && join(router(), QStringLiteral("eth1"), 3, 254) && make(beyond())
            && join(beyond(), QStringLiteral("eth0"), 3, 11) && QProcess::execute(forward.first(), forward.mid(1)) == 0
            && ip(QStringLiteral("route add 10.77.3.0/24 via 10.77.1.254"))
            && ip(QStringLiteral("route add fd77:3::/64 via fd77:1::254"))
            && ip(beyond(), QStringLiteral("route add 10.77.1.0/24 via 10.77.3.254"))
            && ip(beyond(), QStringLiteral("route add fd77:1::/64 via fd77:3::254"));
    }

    QString m_name;
    OwnNamespace m_us;
    QStringList m_made;
    int m_ports = 0;
};
