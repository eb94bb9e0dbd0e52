// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/fields/choicefield.h"

#include <QList>

class NumberField;
class QCheckBox;
class QPushButton;

// What the UDP and the broadcast tab share: the local end, and a Send that opens.
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
    void addShare(); // in More
    void addName(); // last in More
    void finish(QWidget *below = nullptr);

    // Complains and gives false when a field cannot be opened with.
    [[nodiscard]] virtual bool checkFields();
    bool complainOfLocalAddress(const QString &why);
    [[nodiscard]] EndpointAddress localAddress() const;
    void setLocalAddress(const EndpointAddress &address);
    void lockWhileOpen(QWidget *field) { m_fixed.append(field); }

    [[nodiscard]] QHostAddress boundAddress() const; // as it is typed; null when it is none
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
    QList<QWidget *> m_fixed; // what an open socket cannot change
    QList<Send> m_waiting; // until it is open
    bool m_openedBySend = false;
};
