// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonlibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

LessonLibrary::LessonLibrary(QString ownFolder, QString programsFolder, QObject *parent)
    : QObject(parent),
      m_ownFolder(std::move(ownFolder)),
      m_programsFolder(std::move(programsFolder))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    const auto settle = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, &LessonLibrary::read);
    read();
}

QString LessonLibrary::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/lessons"_s;
}

bool LessonLibrary::makeOwnFolder()
{
    const bool isThere = QDir().mkpath(m_ownFolder);
    read();
    return isThere;
}

const Lesson *LessonLibrary::find(const QString &name) const
{
    const auto found = std::ranges::find(m_lessons, name, &Lesson::name);
    return found == m_lessons.cend() ? nullptr : &*found;
}

void LessonLibrary::read()
{
    const lessonfolder::Content programs = lessonfolder::read(m_programsFolder);
    lessonfolder::Content own = lessonfolder::read(m_ownFolder);
    QList<Lesson> lessons;
    for (Lesson &lesson : own.lessons) {
        lesson.isOwn = true;
        lessons.append(lesson);
    }
    const auto isReplaced = [&own](const Lesson &lesson) {
        return std::ranges::find(own.lessons, lesson.name, &Lesson::name) != own.lessons.end();
    };
    std::ranges::remove_copy_if(programs.lessons, std::back_inserter(lessons), isReplaced);
    std::ranges::sort(lessons, {}, [](const Lesson &lesson) { return std::tuple(lesson.order, lesson.name); });
    watch(own.files);
    const QList<LessonError> errors = own.errors + programs.errors;
    if (lessons == m_lessons && errors == m_errors)
        return;
    m_lessons = lessons;
    m_errors = errors;
    emit changed();
}

// The watcher loses a file that is replaced.
void LessonLibrary::watch(const QStringList &files)
{
    QStringList wanted = files;
    wanted.append(m_ownFolder);
    const QStringList before = m_watcher.files() + m_watcher.directories();
    for (const QString &path : before) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!before.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}
