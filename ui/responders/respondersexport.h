// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderledger.h"
#include "app/payload/textcodec.h"

#include <QObject>

#include <memory>

class QThread;
class QWidget;

// Asks for a file, writes the table to it as CSV on another thread, and reports
// the outcome. Lives on the window's thread.
class RespondersExport final : public QObject
{
    Q_OBJECT

public:
    explicit RespondersExport(QWidget *window);
    ~RespondersExport() override;

    void ask(const QList<Responder> &responders, const Charset &charset);

signals:
    void reported(const QString &sentence);

private:
    void write(const QList<Responder> &responders, const Charset &charset, const QString &fileName);

    QWidget *m_window;
    std::unique_ptr<QThread> m_writing;
};
