// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/fields/choicefield.h"

#include <QList>

class NumberField;
class QCheckBox;
class QPushButton;

// What the UDP and the broadcast tab share: the local address, and a Send that
// opens the socket first.
class DatagramPage : public EndpointPage
{
    Q_OBJECT

public:
    ~DatagramPage() override;

    bool open() override;
    void close() override;
    void send(const QByteArray &octets) override;

protected:
    DatagramPage(Scheme scheme, Network &network, QWidget *parent);

    [[nodiscard]] NumberField *targetPort() const { return m_targetPort; }
    void addTargetPort();
    void addShare(); // adds it to More
    void addName(); // adds it last in More
    void finish(QWidget *below = nullptr);

    // Complains and returns false if a field has a value that cannot be opened.
    [[nodiscard]] virtual bool checkFields();
    bool complainOfLocalAddress(const QString &why);
    [[nodiscard]] EndpointAddress localAddress() const;
    void setLocalAddress(const EndpointAddress &address);
    void lockWhileOpen(QWidget *field) { m_fixed.append(field); }

    [[nodiscard]] QHostAddress boundAddress() const; // as typed; null if it is not an address
    [[nodiscard]] ChoiceField *localAddressField() const override { return m_localAddress; }
    [[nodiscard]] QString stateSentence() const override;
    void showState() override;
    void retranslate() override;

private:
    void toggle();

    ChoiceField *m_localAddress;
    NumberField *m_localPort;
    QPushButton *m_open;
    NumberField *m_targetPort;
    QCheckBox *m_share;
    QLineEdit *m_name;
    QList<QWidget *> m_fixed; // cannot be changed while the socket is open
    QList<Send> m_waiting; // until the socket is open
    bool m_openedBySend = false;
};
