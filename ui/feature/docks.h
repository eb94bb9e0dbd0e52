// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QWidget;

// A panel beside the rest of the window that can be torn off and closed. Its
// content is created when it is first shown.
class Dock final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id = {}; // the object's name
        const char *title = nullptr; // QT_TR_NOOP of the class of the owner
        Qt::DockWidgetArea usual = Qt::RightDockWidgetArea;
        std::function<QWidget *(QWidget *parent)> make = {};
        QAction *toggle = nullptr;
    };

    Dock(QMainWindow &window, const QObject *owner, Entry entry, QObject *parent);

    void setVisible(bool visible);
    [[nodiscard]] bool isShown() const; // also true behind another dock
    // Docks the panel into the window with that share of its width; 0 leaves it
    // alone.
    void setShare(double share);
    void retranslate();

signals:
    void shownChanged(bool shown);

private:
    void make();
    void place();
    void applyShare();
    bool eventFilter(QObject *watched, QEvent *event) override; // watches the window's size

    QMainWindow &m_window;
    const QObject *m_owner;
    Entry m_entry;
    QDockWidget *m_dock = nullptr; // child of the window; null until first shown
    double m_share = 0;
};

// The window's docks.
class Docks final : public QObject
{
    Q_OBJECT

public:
    explicit Docks(QMainWindow &window);

    Dock *add(const QObject *owner, const Dock::Entry &entry);
    void retranslate();

signals:
    void edited(); // something to be saved has changed

private:
    QMainWindow &m_window;
    std::vector<Dock *> m_all; // children of this
};
