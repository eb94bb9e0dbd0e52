// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "ui/console/copyrows.h"

#include <QObject>

class ConsoleModel;
class ConsoleView;
class QAction;

// Actions on the selected rows: the context menu and its shortcuts.
class RowActions final : public QObject
{
    Q_OBJECT

public:
    RowActions(ConsoleModel &model, ConsoleView &view);

    void retranslate();

signals:
    void replyRequested(EndpointId endpoint, const Peer &peer);
    void nameRequested(const Peer &peer);
    void filterRequested(const QString &filter);
    void inspectRequested();
    void notified(const QString &message); // for the person

private:
    void enable();
    void showMenu(const QPoint &place);
    void reply(quint64 number);
    void filterByPeer();
    void namePeer();
    [[nodiscard]] Peer currentPeer() const; // null: none
    void copy(copyrows::Form form);
    [[nodiscard]] std::vector<quint64> chosen(std::size_t most) const;

    ConsoleModel &m_model;
    ConsoleView &m_view;
    QAction *m_reply;
    QAction *m_copyText;
    QAction *m_copyPayload;
    QAction *m_copyHex;
    QAction *m_filter;
    QAction *m_name;
    QAction *m_inspect;
};
