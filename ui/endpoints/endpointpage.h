// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/route.h"
#include "ui/tabs/tab.h"

#include <QList>

#include <utility>

class ChoiceField;
class EndpointPanel;
class Network;
class QLineEdit;
class RouteFinder;

// One tab's row of fields. Shows what the engine says of its endpoint and
// turns clicks into commands; never holds a socket.
class EndpointPage : public Tab
{
    Q_OBJECT

public:
    ~EndpointPage() override;

    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    [[nodiscard]] EndpointId endpoint() const override { return m_endpoint; }
    [[nodiscard]] const EndpointState &state() const override { return m_state; }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QJsonObject fields() const override;
    void setFields(const QJsonObject &fields) override;
    [[nodiscard]] QString charset() const override { return m_charset; }
    void setCharset(const QString &name) override;
    [[nodiscard]] QString whyNotLocalAddress(const QHostAddress &ip) const override;
    void useLocalAddress(const QHostAddress &ip) override;
    void setPlain(bool plain) override;

protected:
    EndpointPage(Scheme scheme, Network &network, QWidget *parent);

    [[nodiscard]] Network &network() const { return m_network; }
    [[nodiscard]] EndpointPanel &panel() const { return *m_panel; }
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
