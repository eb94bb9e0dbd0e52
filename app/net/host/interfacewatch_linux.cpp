// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/interfacewatch.h"

#include "app/net/host/netlinksocket_linux.h"

#include <QSocketNotifier>

#include <memory>

#include <linux/rtnetlink.h>

namespace {

constexpr quint32 Groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE
    | RTMGRP_IPV6_ROUTE;

// Child of the watch; the notifier goes before the descriptor that it watches.
class News final : public QObject
{
public:
    explicit News(QObject *parent) : QObject(parent), socket(NetlinkSocket::Subject::Routes, Groups)
    {
        if (socket.descriptor() >= 0)
            notifier = std::make_unique<QSocketNotifier>(socket.descriptor(), QSocketNotifier::Read);
    }

    NetlinkSocket socket;
    std::unique_ptr<QSocketNotifier> notifier;
};

} // namespace

bool InterfaceWatch::listen()
{
    auto *const news = new News(this);
    if (!news->notifier)
        return false;
    connect(news->notifier.get(), &QSocketNotifier::activated, this, [this, news] {
        if (news->socket.drain())
            notice();
    });
    return true;
}
