// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/command.h"
#include "app/net/endpoint/endpointstate.h"
#include "app/net/host/route.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class ChoiceField;
class EndpointPanel;
class Network;
class QLineEdit;
class RouteFinder;

// One tab's row of fields. Shows what the engine says of its endpoint and
// turns clicks into commands; never holds a socket.
class EndpointPage : public QWidget
{
    Q_OBJECT

public:
    ~EndpointPage() override;

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const EndpointKind &kind() const { return EndpointKind::of(m_scheme); }
    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }
    [[nodiscard]] const EndpointState &state() const { return m_state; }

    // The fields as an address, as far as they are right, and back.
    [[nodiscard]] virtual EndpointAddress address() const = 0;
    virtual void setAddress(const EndpointAddress &address) = 0;
    // What an address cannot say: the connect timeout, whether More is unfolded,
    // and what was typed. Set after the address.
    [[nodiscard]] virtual QJsonObject fields() const;
    virtual void setFields(const QJsonObject &fields);
    // The charset is chosen in the send box and belongs to the address.
    virtual void setCharset(const QString &name);

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

    // Why that address of this machine cannot be the local one; empty: it can.
    [[nodiscard]] virtual QString whyNotLocalAddress(const QHostAddress &ip) const;
    void useLocalAddress(const QHostAddress &ip);

    void setPlain(bool plain); // without what is rarer

    // The dot on the tab: a colour and a word.
    enum class Light : quint8 { Off, Busy, On, Fault };
    [[nodiscard]] Light light() const;
    [[nodiscard]] QString statusText() const; // one sentence, plain text

signals:
    void stateChanged();
    void targetChanged(); // sendTarget() or whyNotSend()
    void edited(); // something that is worth keeping changed
    void broadcastRequested(const QString &address, quint16 port); // on the tab for that

protected:
    EndpointPage(Scheme scheme, Network &network, QWidget *parent);

    [[nodiscard]] Network &network() const { return m_network; }
    [[nodiscard]] EndpointPanel &panel() const { return *m_panel; }
    [[nodiscard]] const QString &charset() const { return m_charset; }
    [[nodiscard]] bool isIdle() const; // nothing is open or about to be

    // An address with what all tabs have in common, and back.
    [[nodiscard]] EndpointAddress blankAddress() const;
    void takeCommon(const EndpointAddress &address);

    // Marks the field, says what is wrong with it and goes there. Gives false.
    bool complain(QLineEdit *field, const QString &why);
    void remark(const QString &what); // in the status, until something changes
    void settle(); // forgets the complaint and the remark
    // A change of that field settles, may move the target and is worth keeping:
    // as it was typed, since an address holds nothing that is wrong or half done.
    void watch(QLineEdit *field, const QString &key);
    void showStatus();

    // The way to the target: what to ask the system, what it says, in words.
    [[nodiscard]] virtual Route::Question routeQuestion() const { return {}; } // null: nothing
    [[nodiscard]] const Route &route() const;
    [[nodiscard]] const QList<interfaces::Interface> &knownInterfaces() const;
    [[nodiscard]] virtual QString routeSentence() const { return {}; }
    virtual void showRoute(); // route() has changed

    [[nodiscard]] virtual ChoiceField *localAddressField() const = 0;
    [[nodiscard]] virtual QString stateSentence() const = 0;
    virtual void showState() = 0; // state() has arrived
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    void takeState(EndpointId id, const EndpointState &state);
    void takeInterfaces();
    void lookForRoute();

    Scheme m_scheme;
    Network &m_network;
    EndpointId m_endpoint;
    EndpointState m_state;
    EndpointPanel *m_panel;
    RouteFinder *m_routeFinder;
    QString m_charset = QStringLiteral("UTF-8");
    QList<std::pair<QString, QLineEdit *>> m_kept; // by their keys in fields()
    QStringList m_optionOrder; // as the address that was set had it
    QString m_remark;
    bool m_isComplaint = false;
    bool m_isNewTarget = false; // since the state arrived: its problem is of another
};
