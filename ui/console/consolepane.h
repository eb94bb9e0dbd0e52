// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QWidget>

class Network;

// The middle of the window: filter bar, console, inspector. Looks at the
// journal at a frame's pace.
class ConsolePane final : public QWidget
{
    Q_OBJECT

public:
    struct TabName
    {
        EndpointId endpoint;
        QString name;
    };

    explicit ConsolePane(Network &network, QWidget *parent = nullptr);
    ~ConsolePane() override;

    void setTabs(const QList<TabName>
                     &tabs); // for the filter by tab and the endpoint column; names are translated by the caller

    [[nodiscard]] QJsonObject settings() const; // columns, splitter, Show as, inspector
    void restore(const QJsonObject &settings);

    void focusFilter();
    void clear();
    void save();
    void setPaused(bool paused);
    void setInspectorVisible(bool visible);
    [[nodiscard]] bool isInspectorVisible() const;

signals:
    // From the context menu or a double click on the peer.
    void replyRequested(EndpointId endpoint, const Peer &peer);
    void inspectorVisibleChanged(bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
