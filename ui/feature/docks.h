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

// A panel that may stand beside the rest of the window, be torn off and closed.
// Its content is made at the first look.
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
    [[nodiscard]] bool isShown() const; // or behind another one
    // Stands in the window and has that share of its width; 0: as it was.
    void setShare(double share);
    void retranslate();

signals:
    void shownChanged(bool shown);

private:
    void make();
    void place();
    void takeShare();
    bool eventFilter(QObject *watched, QEvent *event) override; // the window's size

    QMainWindow &m_window;
    const QObject *m_owner;
    Entry m_entry;
    QDockWidget *m_dock = nullptr; // child of the window; from the first look on
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
    void edited(); // something that is worth keeping changed

private:
    QMainWindow &m_window;
    std::vector<Dock *> m_all; // children of this
};
