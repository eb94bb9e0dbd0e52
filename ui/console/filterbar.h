// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/search/query.h"
#include "ui/console/model/recordformatter.h"

#include <QList>
#include <QPair>
#include <QWidget>

class FilterField;
class QComboBox;
class QLabel;
class QPushButton;

// The row above the console: which records are shown, and how.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    // Endpoints and their names. The chosen one stays chosen.
    void setTabs(const QList<QPair<EndpointId, QString>> &tabs);
    void setShowAs(ShowAs showAs);
    [[nodiscard]] ShowAs showAs() const;
    void setPaused(bool paused);
    void setFilterText(const QString &text);
    void focusFilter();
    [[nodiscard]] QPoint saveMenuPosition() const; // global

    [[nodiscard]] const Query &query() const { return m_query; }

signals:
    void queryChanged(const Query &query);
    void showAsChanged(ShowAs showAs);
    void pauseToggled(bool paused);
    void clearRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTabs();
    void layOut();
    void parseQuery();
    void showError();

    QList<QPair<EndpointId, QString>> m_tabNames;
    Query m_query;
    Query::Parsed m_parsed;
    FilterField *m_filter;
    QComboBox *m_tab;
    QComboBox *m_direction;
    QComboBox *m_showAs;
    QPushButton *m_pause;
    QPushButton *m_clear;
    QPushButton *m_save;
    QLabel *m_error;
};
