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

// One tab's row of fields. Shows the engine's state of its endpoint and turns
// clicks into commands; never holds a socket.
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

    // Put the values that all tabs share into a new address, and take them from
    // one.
    [[nodiscard]] EndpointAddress blankAddress() const;
    void setCommon(const EndpointAddress &address);

    // Marks the field, shows what is wrong with it and focuses it. Returns
    // false.
    bool complain(QLineEdit *field, const QString &why);
    void remark(const QString &what); // shown in the status until something changes
    void settle(); // forgets the complaint and the remark
    // A change of that field calls settle(), may change the target and is
    // saved. The text is kept as typed, since an address holds nothing invalid
    // or unfinished.
    void watch(QLineEdit *field, const QString &key);
    void showStatus();

    // The route to the target: the question to the system, its answer, and the
    // answer in words.
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
    void onStateChanged(EndpointId id, const EndpointState &state);
    void onInterfacesChanged();
    void lookForRoute();

    Scheme m_scheme;
    Network &m_network;
    EndpointId m_endpoint;
    EndpointState m_state;
    EndpointPanel *m_panel;
    RouteFinder *m_routeFinder;
    QString m_charset = QStringLiteral("UTF-8");
    QList<std::pair<QString, QLineEdit *>> m_kept; // with their keys in fields()
    QStringList m_optionOrder; // as in the address last set
    QString m_remark;
    bool m_isComplaint = false;
    bool m_isNewTarget = false; // set since the state arrived, whose problem concerns another target
};
