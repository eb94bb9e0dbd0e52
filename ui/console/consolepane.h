// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/journal/search/query.h"
#include "ui/console/model/recordformatter.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

class ConsoleModel;
class ConsoleView;
class FilterBar;
class Inspector;
class InspectorSplitter;
class MessageBar;
class Network;
class QTimer;
class RowActions;
class Saver;

// The middle of the window: filter bar, console, inspector. Looks for new
// records once a frame.
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

    // For the filter by tab and the endpoint column. The caller translates the names.
    void setTabs(const QList<TabName> &tabs);
    void setPeerNames(const PeerNames &names);
    void setPlain(bool plain); // for presentations: no filter bar, few columns

    [[nodiscard]] QJsonObject settings() const; // columns, splitter, Show as, inspector
    void restore(const QJsonObject &settings);

    void focusFilter();
    void clear();
    void save();
    void setPaused(bool paused);
    // Before that, the inspector is visible where there is room for it.
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
    void lookAtSource();
    void onFrame();
    void onQueryChanged(const Query &query);
    void setShowAs(ShowAs showAs);
    void keepInSight();
    void showStatus();
    void fitInspector();
    void inspectCurrent();

    ConsoleModel *m_model;
    FilterBar *m_bar;
    ConsoleView *m_view;
    Inspector *m_inspector;
    MessageBar *m_messages; // before the rows in the order of Tab
    InspectorSplitter *m_splitter;
    RowActions *m_actions;
    Saver *m_saver;
    QTimer *m_frame;
    int m_framesToStatus = 0;
    quint64 m_searchedTo = 0; // how far a search that keeps up has looked
    quint64 m_keep = 0; // the record to find again after the filter has changed
};
