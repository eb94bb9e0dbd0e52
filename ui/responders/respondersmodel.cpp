// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responders/respondersmodel.h"

#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double NsPerMs = 1e6;

QFont bold()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

void RespondersModel::update(const ResponderLedger &ledger)
{
    if (ledger.round() != m_round) {
        beginResetModel();
        m_round = ledger.round();
        m_responders = ledger.responders();
        endResetModel();
        return;
    }
    const QList<Responder> &now = ledger.responders();
    updateKnown(now);
    if (now.size() == m_responders.size())
        return;
    beginInsertRows({}, int(m_responders.size()), int(now.size()) - 1);
    m_responders = now;
    endInsertRows();
}

// A responder's count of answers only grows.
void RespondersModel::updateKnown(const QList<Responder> &now)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < int(m_responders.size()); ++row) {
        if (m_responders.at(row).answers == now.at(row).answers)
            continue;
        m_responders[row] = now.at(row);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        showAgain(first, last);
}

void RespondersModel::showAgain(int first, int last)
{
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void RespondersModel::setCharset(const Charset &charset)
{
    if (charset == m_charset)
        return;
    m_charset = charset;
    showAgain(0, rowCount() - 1);
}

void RespondersModel::setControls(notation::Controls controls)
{
    m_controls = controls;
    showAgain(0, rowCount() - 1);
}

const Responder *RespondersModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_responders.at(row) : nullptr;
}

int RespondersModel::rowOf(const Peer &peer) const
{
    const auto found = std::ranges::find(m_responders, peer, &Responder::peer);
    return found == m_responders.cend() ? -1 : int(found - m_responders.cbegin());
}

int RespondersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_responders.size());
}

int RespondersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RespondersModel::remarks(const Responder &responder)
{
    QStringList words;
    if (responder.isNew)
        words << tr("new");
    if (responder.isDuplicate)
        words << tr("duplicate");
    if (responder.isUnexpected)
        words << tr("other subnet");
    return words.join(u" · "_s);
}

QString RespondersModel::text(const Responder &responder, int column) const
{
    const QLocale locale;
    switch (column) {
    case Address:
        return responder.peer.toString();
    case First:
        return locale.toString(double(responder.firstNs) / NsPerMs, 'f', 2);
    case Answers:
        return locale.toString(responder.answers);
    case Octets:
        return locale.toString(responder.octets);
    case Remarks:
        return remarks(responder);
    case Payload: {
        const QString payload = notation::forScreen(m_charset.decode(responder.first), m_controls);
        return responder.isWhole ? payload : payload + u'…';
    }
    default:
        return {};
    }
}

QString RespondersModel::tip(const Responder &responder, int column) const
{
    if (column == Payload)
        return plainToolTip(text(responder, Payload));
    if (column == Address)
        return plainToolTip(tr("Answered through %1").arg(responder.interfaceName));
    if (column != Remarks)
        return {};
    QStringList sentences;
    if (responder.isNew)
        sentences << tr("New: it did not answer the message before.");
    if (responder.isDuplicate)
        sentences << tr("Duplicate: it answered more often than it was asked.");
    if (responder.isUnexpected)
        sentences << tr("Other subnet: its address is not of the subnet that the message went to. Its address or "
                        "prefix may be set wrongly.");
    return plainToolTip(sentences.join(u'\n'));
}

QVariant RespondersModel::data(const QModelIndex &index, int role) const
{
    const Responder *const responder = at(index.row());
    if (!responder)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*responder, column);
    case Qt::ToolTipRole:
        return tip(*responder, column);
    case Qt::FontRole:
        if (column == Payload)
            return Theme::monospace();
        return responder->isNew && (column == Address || column == Remarks) ? bold() : QVariant();
    case Qt::ForegroundRole:
        if (column == Remarks && (responder->isDuplicate || responder->isUnexpected))
            return Theme::color(Theme::Role::Event);
        if (responder->isNew && (column == Address || column == Remarks))
            return Theme::color(Theme::Role::Received);
        return {};
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RespondersModel::heading(int column) const
{
    switch (column) {
    case Address:
        return tr("Address");
    case First:
        return tr("First (ms)");
    case Answers:
        return tr("Answers");
    case Octets:
        return tr("Octets");
    case Remarks:
        return tr("Remarks");
    case Payload:
        return tr("First answer");
    default:
        return {};
    }
}

QString RespondersModel::headingTip(int column) const
{
    if (column == First)
        return tr("Milliseconds from the message to the first answer, by the system's receive time");
    return column == Octets ? tr("Of all answers together") : QString();
}

bool RespondersModel::isNumber(int column) const
{
    return column == First || column == Answers || column == Octets;
}
