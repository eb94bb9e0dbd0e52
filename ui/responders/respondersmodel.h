// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderledger.h"
#include "app/payload/notation.h"
#include "app/payload/textcodec.h"
#include "ui/widgets/smalltablemodel.h"

// The responders of a ledger as a table. Marks are words, not colours alone.
class RespondersModel final : public SmallTableModel
{
    Q_OBJECT

public:
    enum Column { Address, First, Answers, Octets, Remarks, Payload, ColumnCount };

    using SmallTableModel::SmallTableModel;

    void update(const ResponderLedger &ledger);
    void setCharset(const Charset &charset);
    void setControls(notation::Controls controls);

    [[nodiscard]] const Charset &charset() const { return m_charset; }
    [[nodiscard]] const QList<Responder> &responders() const { return m_responders; }
    [[nodiscard]] const Responder *at(int row) const; // null if there is none
    [[nodiscard]] int rowOf(const Peer &peer) const; // -1 if there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString headingTip(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    void updateKnown(const QList<Responder> &now);
    void showAgain(int first, int last);
    [[nodiscard]] QString text(const Responder &responder, int column) const;
    [[nodiscard]] static QString remarks(const Responder &responder);
    [[nodiscard]] QString tip(const Responder &responder, int column) const;

    QList<Responder> m_responders;
    quint64 m_round = 0;
    Charset m_charset;
    notation::Controls m_controls = notation::Controls::Names;
};
