// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/exportjob.h"

#include "app/journal/export/exportworker.h"

#include <QThread>

#include <algorithm>

#include <utility>

using namespace Qt::StringLiterals;

ExportJob::ExportJob(const RecordSource &source, QString fileName, const ExportFormat &format, Mode mode,
                     QObject *parent)
    : QObject(parent),
      m_source(source),
      m_fileName(std::move(fileName)),
      m_format(format),
      m_mode(mode)
{
}

ExportJob::~ExportJob()
{
    if (!m_thread)
        return;
    QMetaObject::invokeMethod(m_worker, &ExportWorker::end, Qt::QueuedConnection);
    m_thread->wait();
}

void ExportJob::setNumbers(std::vector<quint64> numbers)
{
    m_numbers = std::move(numbers);
}

void ExportJob::setRange(quint64 first, quint64 last)
{
    m_range = {first, last};
}

void ExportJob::start()
{
    if (m_thread)
        return;
    // The newest number is read first: the oldest kept may pass it meanwhile.
    const quint64 newest = m_source.size();
    ExportWorker::Task task{m_fileName, &m_format, m_mode == Mode::Recording, std::move(m_numbers), m_source.first()};
    if (m_range)
        task.first = m_range->first;
    const quint64 last = m_range ? std::min(newest, m_range->second) : newest;
    task.count = last >= task.first ? last - task.first + 1 : 0;

    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"export"_s);
    m_worker = new ExportWorker(m_source, std::move(task));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker, &ExportWorker::begin);
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ExportWorker::progressed, this, &ExportJob::progressed);
    connect(m_worker, &ExportWorker::finished, this, &ExportJob::finished);
    connect(m_worker, &ExportWorker::failed, this, &ExportJob::failed);
    m_thread->start();
}

void ExportJob::finish()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &ExportWorker::finish, Qt::QueuedConnection);
}

void ExportJob::cancel()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &ExportWorker::cancel, Qt::QueuedConnection);
}
