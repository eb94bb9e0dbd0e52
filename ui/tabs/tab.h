// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"
#include "app/base/endpointkind.h"
#include "app/net/endpoint/command.h"
#include "app/net/endpoint/endpointstate.h"
#include "ui/tabs/statusdot.h"

#include <QJsonObject>
#include <QString>
#include <QWidget>

// What a feature may know of a tab: its endpoint, what its fields say, where a
// message goes. It is the tab's row of fields on the screen, too.
class Tab : public QWidget
{
    Q_OBJECT

public:
    using Light = statusdot::Light;

    [[nodiscard]] virtual Scheme scheme() const = 0;
    [[nodiscard]] const EndpointKind &kind() const { return EndpointKind::of(scheme()); }
    [[nodiscard]] virtual EndpointId endpoint() const = 0;
    [[nodiscard]] virtual const EndpointState &state() const = 0;
    [[nodiscard]] Light light() const { return statusdot::lightOf(state()); }
    [[nodiscard]] virtual QString statusText() const = 0; // one sentence, plain text

    // The fields as an address, as far as they are right, and back.
    [[nodiscard]] virtual EndpointAddress address() const = 0;
    virtual void setAddress(const EndpointAddress &address) = 0;
    // What an address cannot say: the connect timeout, whether More is unfolded,
    // and what was typed. Set after the address.
    [[nodiscard]] virtual QJsonObject fields() const = 0;
    virtual void setFields(const QJsonObject &fields) = 0;
    // The charset is chosen in the send box and belongs to the address.
    [[nodiscard]] virtual QString charset() const = 0;
    virtual void setCharset(const QString &name) = 0;

    // Opens with what the fields say; a wrong field is marked and explained.
    virtual bool open() = 0;
    virtual void close() = 0;

    // For the send box.
    [[nodiscard]] virtual QString sendTarget() const = 0; // "192.168.1.20:8080", "all 3 clients"
    [[nodiscard]] virtual QString whyNotSend() const = 0; // empty: it can be sent
    // A closed UDP or broadcast tab is opened with port 0, and says so.
    virtual void send(const QByteArray &octets) = 0;
    [[nodiscard]] virtual Send request(const QByteArray &octets) const = 0;
    virtual void replyTo(const Peer &peer) = 0;

    // For a partner on this machine.
    [[nodiscard]] virtual bool hasTarget() const = 0; // something stands in the target's fields
    virtual void aimAt(const Peer &partner) = 0; // fills them; a TCP client connects

    // For the machine's interfaces. Why that address cannot be the local one;
    // empty: it can.
    [[nodiscard]] virtual QString whyNotLocalAddress(const QHostAddress &ip) const = 0;
    virtual void useLocalAddress(const QHostAddress &ip) = 0;
    // Through an interface or to an address; port 0: as it stands there. Broadcast
    // tabs alone.
    virtual void broadcastThrough(const QString &, quint16) { }

    virtual void setPlain(bool plain) = 0; // without what is rarer

signals:
    void stateChanged();
    void targetChanged(); // sendTarget() or whyNotSend()
    void charsetChanged();
    void edited(); // something that is worth keeping changed
    void broadcastRequested(const QString &address, quint16 port); // on the tab for that

protected:
    using QWidget::QWidget;
};
