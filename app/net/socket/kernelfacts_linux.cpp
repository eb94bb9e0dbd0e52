// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/kernelfacts.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <filesystem>

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace kernelfacts {

namespace {

namespace fs = std::filesystem;

// A line of /proc/net/{tcp,udp}{,6}.
struct Row
{
    Peer local;
    quint64 inode = 0;
    bool listening = false; // always true of UDP's
};

// "0100007F:1F90": the address as 32-bit words, each as the machine holds it.
Peer parseLocal(QByteArrayView column)
{
    const qsizetype colon = column.indexOf(':');
    if (colon != 8 && colon != 32)
        return {};
    std::array<quint32, 4> words{};
    for (qsizetype i = 0; i < colon / 8; ++i)
        words[std::size_t(i)] = column.sliced(i * 8, 8).toByteArray().toUInt(nullptr, 16);
    const auto port = quint16(column.sliced(colon + 1).toByteArray().toUInt(nullptr, 16));
    sockaddr_storage native{};
    if (colon == 8) {
        auto &ip4 = reinterpret_cast<sockaddr_in &>(native);
        ip4.sin_family = AF_INET;
        ip4.sin_port = htons(port);
        std::memcpy(&ip4.sin_addr, words.data(), sizeof ip4.sin_addr);
    } else {
        auto &ip6 = reinterpret_cast<sockaddr_in6 &>(native);
        ip6.sin6_family = AF_INET6;
        ip6.sin6_port = htons(port);
        std::memcpy(&ip6.sin6_addr, words.data(), sizeof ip6.sin6_addr);
    }
    return Peer::from(native);
}

void readTable(const QString &path, Transport transport, QList<Row> &rows)
{
    constexpr int Local = 1;
    constexpr int State = 3;
    constexpr int Inode = 9;
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() <= Inode)
            continue;
        const quint64 inode = columns[Inode].toULongLong();
        if (inode != 0) // the heading, TIME-WAIT
            rows.append({parseLocal(columns[Local]), inode, transport == Transport::Udp || columns[State] == "0A"});
    }
}

bool isWildcard(const Peer &peer)
{
    return std::ranges::all_of(peer.ip, [](quint8 octet) { return octet == 0; });
}

bool overlap(const Peer &a, const Peer &b)
{
    return a.port == b.port && !a.isNull() && !b.isNull() && (a.ip == b.ip || isWildcard(a) || isWildcard(b));
}

bool holds(const fs::path &process, const std::string &link)
{
    std::error_code error;
    for (fs::directory_iterator fd(process / "fd", error), end; !error && fd != end; fd.increment(error)) {
        std::error_code gone;
        if (fs::read_symlink(fd->path(), gone) == link)
            return true;
    }
    return false;
}

std::optional<PortHolder> processWith(quint64 inode)
{
    const std::string link = "socket:[" + std::to_string(inode) + ']';
    std::error_code error;
    for (fs::directory_iterator process("/proc", error), end; !error && process != end; process.increment(error)) {
        const std::string name = process->path().filename().string();
        qint64 id = 0;
        const auto [stop, wrong] = std::from_chars(name.data(), name.data() + name.size(), id);
        if (wrong != std::errc() || stop != name.data() + name.size() || !holds(process->path(), link))
            continue;
        QFile comm(u"/proc/%1/comm"_s.arg(id));
        const QByteArray program = comm.open(QIODevice::ReadOnly) ? comm.readAll().trimmed() : QByteArray();
        return PortHolder{id, QString::fromLocal8Bit(program)};
    }
    return std::nullopt;
}

} // namespace

std::optional<PortHolder> portHolder(Transport transport, const Peer &local)
{
    const QString table = transport == Transport::Udp ? u"/proc/net/udp"_s : u"/proc/net/tcp"_s;
    QList<Row> rows;
    readTable(table, transport, rows);
    readTable(table + u'6', transport, rows);
    rows.removeIf([&](const Row &row) { return !overlap(row.local, local); });
    // A socket of the same family, or a listening one, is more likely to be in the way.
    const auto likelihood = [&](const Row &row) { return (row.local.family == local.family) + 2 * row.listening; };
    std::ranges::stable_sort(rows, std::greater(), likelihood);
    for (const Row &row : std::as_const(rows)) {
        if (const auto holder = processWith(row.inode))
            return holder;
    }
    return std::nullopt;
}

std::optional<quint32> droppedDatagrams(qintptr socket)
{
    std::array<quint32, SK_MEMINFO_VARS> facts{};
    socklen_t size = sizeof facts;
    if (getsockopt(int(socket), SOL_SOCKET, SO_MEMINFO, facts.data(), &size) != 0
        || size <= SK_MEMINFO_DROPS * sizeof(quint32))
        return std::nullopt;
    return facts[SK_MEMINFO_DROPS];
}

std::optional<int> setReceiveBuffer(qintptr socket, int octets)
{
    const int fd = int(socket);
    if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &octets, sizeof octets) != 0)
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &octets, sizeof octets);
    int granted = 0;
    socklen_t size = sizeof granted;
    if (getsockopt(fd, SOL_SOCKET, SO_RCVBUF, &granted, &size) != 0)
        return std::nullopt;
    return granted / 2; // the kernel doubles it for its own needs, socket(7)
}

} // namespace kernelfacts
