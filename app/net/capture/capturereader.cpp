// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/capturereader.h"

#include "app/base/clock.h"
#include "app/net/endpoint/endpoint.h"

CaptureReader::CaptureReader(const std::shared_ptr<CaptureStore> &store) : m_store(store), m_look(this)
{
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, &CaptureReader::look);
}

CaptureReader::~CaptureReader() = default;

void CaptureReader::open()
{
    SegmentSource::Opened made = SegmentSource::open();
    if (!made.source) {
        emit failed(made.problem);
        return;
    }
    m_source = std::move(made.source);
    emit opened(m_source);
}

void CaptureReader::start()
{
    m_ready = std::make_unique<QSocketNotifier>(m_source->descriptor(), QSocketNotifier::Read);
    connect(m_ready.get(), &QSocketNotifier::activated, this, &CaptureReader::readSome);
    m_look.start();
}

void CaptureReader::finish()
{
    QTimer::singleShot(LastMs, this, &CaptureReader::readLast);
}

void CaptureReader::readLast()
{
    m_ready.reset();
    while (m_source && readSome() > 0) { }
    if (m_source)
        look();
    emit finished();
}

int CaptureReader::readSome()
{
    const SegmentSource::Taken taken = m_source->read(PacketsAtOnce);
    if (!taken.segments.empty())
        m_store->take(taken.segments);
    if (!taken.problem.isNull()) {
        if (m_ready)
            m_ready->setEnabled(false);
        emit failed(taken.problem);
    }
    return taken.packets;
}

void CaptureReader::look()
{
    const quint64 dropped = m_source->dropped();
    if (dropped > m_dropped)
        m_store->addDropped(nowNs(), dropped - m_dropped);
    m_dropped = dropped;
}
