// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "app/workspace/language.h"
#include "tests/driver/tabindex.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"

#include <QPixmap>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QApplication;

// The real window over a real engine, operated as by a person: controls are
// found by their accessible names, clicked and typed into. Settings go to a
// temporary folder.
class WindowDriver
{
public:
    static constexpr int LimitMs = 10'000; // generous: limits a wait, measures no speed

    explicit WindowDriver(QApplication &application);
    ~WindowDriver();

    // Replaces the previous window.
    void openWindow(const Workspace &workspace, const QString &settingsFile);
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("workspace.json")); }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Network &network() { return m_network; }
    [[nodiscard]] Language &language() { return m_language; }
    [[nodiscard]] Theme &theme() { return m_theme; }

    // The visible control with that accessible name, null if there is none.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return qobject_cast<Widget *>(findWidget(name, &Widget::staticMetaObject));
    }

    bool showTab(int index);
    bool click(const QString &name); // false: not there, or disabled for LimitMs
    bool type(const QString &name, const QString &text); // replaces what is there

    bool namePeer(const QString &address, const QString &name); // through the dialog

    // Waits for a matching record; returns the newest, or 0 after the limit.
    using Wanted = std::function<bool(const Record &)>;
    quint64 waitForRecord(const Wanted &wanted);
    bool waitForReceived(const QByteArray &payload);
    bool waitForOpened(Scheme scheme, quint16 *port);

    [[nodiscard]] QByteArray consoleText() const; // as `--format text` shows it
    [[nodiscard]] QPixmap picture(); // once the console shows what the journal holds

private:
    [[nodiscard]] QWidget *findWidget(const QString &name, const QMetaObject *kind) const;

    QTemporaryDir m_folder;
    Language m_language;
    Theme m_theme;
    Network m_network;
    std::unique_ptr<MainWindow> m_window;
};
