// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/journal/search/search.h"
#include "ui/console/model/recordformatter.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class ConsoleModel;
class ConsoleView;
class FilterBar;
class Inspector;
class MessageBar;
class Network;
class QSplitter;
class QTimer;
class RowActions;
class Saver;

// The middle of the window: filter bar, console, inspector. Looks at the
// journal at a frame's pace.
class ConsolePane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int RoomForInspector = 1100; // px
    static constexpr int FrameMs = 25;
    static constexpr int FramesForStatus = 10; // counts are read, not watched

    struct TabName
    {
        EndpointId endpoint;
        QString name;
    };

    explicit ConsolePane(Network &network, QWidget *parent = nullptr);
    ~ConsolePane() override;

    // For the filter by tab and the endpoint column; names are translated by the caller.
    void setTabs(const QList<TabName> &tabs);
    void setPeerNames(const PeerNames &names);
    void setPlain(bool plain); // without the filter bar, the widest columns alone

    [[nodiscard]] QJsonObject settings() const; // columns, splitter, Show as, inspector
    void restore(const QJsonObject &settings);

    void focusFilter();
    void clear();
    void save();
    void setPaused(bool paused);
    // Until it is asked for, the inspector stands where there is room for it.
    void setInspectorVisible(bool visible);
    [[nodiscard]] bool isInspectorVisible() const;

signals:
    // From the context menu or a double click on the peer.
    void replyRequested(EndpointId endpoint, const Peer &peer);
    void nameRequested(const Peer &peer);
    void inspectorVisibleChanged(bool visible);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void layOut();
    void connectFilterBar();
    void connectRows();
    void lookAtJournal();
    void takeFrame();
    void search(const Query &query);
    void setShowAs(ShowAs showAs);
    void keepInSight();
    void showStatus();
    void showInspector(bool visible);
    void fitInspector(); // while nobody has said whether it is wanted
    void inspectCurrent();

    ConsoleModel *m_model;
    FilterBar *m_bar;
    ConsoleView *m_view;
    Inspector *m_inspector;
    QSplitter *m_splitter;
    MessageBar *m_messages;
    RowActions *m_actions;
    Saver *m_saver;
    QTimer *m_frame;
    std::optional<bool> m_inspectorWish; // null until somebody opens or closes it
    QList<int> m_sizes{900, 340}; // of table and inspector, while both are seen
    int m_framesToStatus = 0;
    quint64 m_searchedTo = 0; // where a search should be that keeps up
    quint64 m_keep = 0; // the record to be found again after the filter changed
};
