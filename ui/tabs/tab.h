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

// A tab as features see it: its endpoint, the contents of its fields, where a
// message goes. It is also the tab's row of fields on the screen.
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

    // Converts the fields into an address, as far as they are valid, and back.
    [[nodiscard]] virtual EndpointAddress address() const = 0;
    virtual void setAddress(const EndpointAddress &address) = 0;
    // State that an address cannot express: the connect timeout, whether More
    // is unfolded, and the texts as typed. Set after the address.
    [[nodiscard]] virtual QJsonObject fields() const = 0;
    virtual void setFields(const QJsonObject &fields) = 0;
    // The charset is chosen in the send box and belongs to the address.
    [[nodiscard]] virtual QString charset() const = 0;
    virtual void setCharset(const QString &name) = 0;

    // Opens with the values of the fields; an invalid field is marked and
    // explained.
    virtual bool open() = 0;
    virtual void close() = 0;

    // For the send box.
    [[nodiscard]] virtual QString sendTarget() const = 0; // "192.168.1.20:8080", "all 3 clients"
    [[nodiscard]] virtual QString whyNotSend() const = 0; // empty: sending is possible
    // A closed UDP or broadcast tab is opened with port 0, and says so.
    virtual void send(const QByteArray &octets) = 0;
    [[nodiscard]] virtual Send request(const QByteArray &octets) const = 0;
    virtual void replyTo(const Peer &peer) = 0;

    // For a partner on this machine.
    [[nodiscard]] virtual bool hasTarget() const = 0; // the target's fields are not empty
    virtual void aimAt(const Peer &partner) = 0; // fills those fields; a TCP client connects

    // For the machine's interfaces: why that address cannot be the local one;
    // empty if it can.
    [[nodiscard]] virtual QString whyNotLocalAddress(const QHostAddress &ip) const = 0;
    virtual void useLocalAddress(const QHostAddress &ip) = 0;
    // Sets Send through to an interface or an address; port 0 keeps the port.
    // Broadcast tabs only.
    virtual void broadcastThrough(const QString &, quint16) { }

    virtual void setPlain(bool plain) = 0; // hides the less common controls

signals:
    void stateChanged();
    void targetChanged(); // sendTarget() or whyNotSend() changed
    void charsetChanged();
    void edited(); // something to be saved has changed
    void broadcastRequested(const QString &address, quint16 port); // to be opened on a broadcast tab

protected:
    using QWidget::QWidget;
};
