// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lessonfolder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

// All lessons: the program's and the person's own, which are read again when
// their folder changes. An own lesson replaces the program's of the same name.
class LessonLibrary final : public QObject
{
    Q_OBJECT

public:
    static constexpr int SettleMs = 200; // an editor writes a file in several steps

    explicit LessonLibrary(QString ownFolder = defaultFolder(), QString programsFolder = QStringLiteral(":/lessons"),
                           QObject *parent = nullptr);

    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] const QList<Lesson> &lessons() const { return m_lessons; } // in their order
    [[nodiscard]] const QList<LessonError> &errors() const { return m_errors; }
    [[nodiscard]] const Lesson *find(const QString &name) const;
    [[nodiscard]] QString ownFolder() const { return m_ownFolder; }
    [[nodiscard]] bool makeOwnFolder(); // unless it exists
    void read();

signals:
    void changed();

private:
    void watch(const QStringList &files);

    QString m_ownFolder;
    QString m_programsFolder;
    QList<Lesson> m_lessons;
    QList<LessonError> m_errors;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};
