// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responders/respondersexport.h"

#include "app/automation/responders/responderscsv.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QThread>

using namespace Qt::StringLiterals;

RespondersExport::RespondersExport(QWidget *window) : QObject(window), m_window(window) { }

RespondersExport::~RespondersExport()
{
    if (m_writing)
        m_writing->wait();
}

void RespondersExport::ask(const QList<Responder> &responders, const Charset &charset)
{
    auto *const dialog = new QFileDialog(m_window, tr("Export who answered"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV") + u" (*.csv)"_s);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [=, this](const QString &fileName) { write(responders, charset, fileName); });
    dialog->open();
}

void RespondersExport::write(const QList<Responder> &responders, const Charset &charset, const QString &fileName)
{
    const QString name = QDir::toNativeSeparators(fileName);
    if (m_writing && m_writing->isRunning()) {
        emit reported(tr("%1 was not written: the last export is still under way.").arg(name));
        return;
    }
    auto error = std::make_shared<QString>();
    m_writing.reset(QThread::create([responders, charset, fileName, error] {
        QSaveFile file(fileName);
        const QByteArray csv = respondersCsv(responders, charset);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            *error = file.errorString();
    }));
    connect(m_writing.get(), &QThread::finished, this, [this, error, name] {
        emit reported(error->isEmpty() ? tr("Who answered was written to %1.").arg(name)
                                       : tr("%1 was not written: %2. Choose another place.").arg(name, *error));
    });
    m_writing->start();
}
