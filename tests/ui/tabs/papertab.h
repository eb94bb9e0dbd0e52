// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tabs/tab.h"

// A tab without fields: returns what the test sets and records its calls.
class PaperTab final : public Tab
{
public:
    PaperTab(Scheme ofKind, EndpointId ofEndpoint) : kind(ofKind), id(ofEndpoint) { }

    [[nodiscard]] Scheme scheme() const override { return kind; }
    [[nodiscard]] EndpointId endpoint() const override { return id; }
    [[nodiscard]] const EndpointState &state() const override { return now; }
    [[nodiscard]] QString statusText() const override { return {}; }
    [[nodiscard]] EndpointAddress address() const override { return set; }
    void setAddress(const EndpointAddress &address) override
    {
        set = address;
        setCharset(address.charset);
    }
    [[nodiscard]] QJsonObject fields() const override { return {}; }
    void setFields(const QJsonObject &) override { }
    [[nodiscard]] QString charset() const override { return set.charset; }
    void setCharset(const QString &name) override
    {
        set.charset = name;
        emit charsetChanged();
    }
    bool open() override
    {
        changeTo(Phase::Open);
        return true;
    }
    void close() override { changeTo(Phase::Closed); }
    [[nodiscard]] QString sendTarget() const override { return {}; }
    [[nodiscard]] QString whyNotSend() const override { return {}; }
    void send(const QByteArray &) override { }
    [[nodiscard]] Send request(const QByteArray &) const override { return {}; }
    void replyTo(const Peer &) override { }
    [[nodiscard]] bool hasTarget() const override { return false; }
    void aimAt(const Peer &) override { }
    [[nodiscard]] QString whyNotLocalAddress(const QHostAddress &) const override { return {}; }
    void useLocalAddress(const QHostAddress &) override { }
    void broadcastThrough(const QString &to, quint16) override { way = to; }
    void setPlain(bool) override { }

    void changeTo(Phase phase)
    {
        now.phase = phase;
        emit stateChanged();
    }

    const Scheme kind;
    const EndpointId id;
    EndpointState now;
    EndpointAddress set;
    QString way; // from the last broadcastThrough()
};
