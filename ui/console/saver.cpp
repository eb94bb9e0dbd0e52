// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/saver.h"

#include "app/journal/export/exportjob.h"
#include "app/journal/export/formats.h"
#include "ui/console/messagebar.h"
#include "ui/console/model/consolemodel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int SliceMs = 4; // of gathering, for each frame
constexpr quint64 RowsBetweenLooksAtTheClock = 1024;

struct Outcome
{
    QString error; // empty when it was written
};

QStringList nameFilters()
{
    QStringList filters;
    for (const ExportFormat &format : ExportFormat::all()) {
        if (format.uses & ExportFormat::Use::Save)
            filters.append(u"%1 (*%2)"_s.arg(format.displayName(), format.ending));
    }
    return filters;
}

QString suffixOf(const QString &nameFilter)
{
    const qsizetype dot = nameFilter.lastIndexOf(u'.');
    return nameFilter.mid(dot + 1).chopped(1);
}

} // namespace

Saver::Saver(const ConsoleModel &model, MessageBar &bar, QWidget *window)
    : QObject(window),
      m_model(model),
      m_bar(bar),
      m_window(window)
{
    connect(&bar, &MessageBar::cancelRequested, this, &Saver::cancel);
    connect(&model, &ConsoleModel::restarted, this, [this] { m_numbers.clear(); }); // another filter
}

Saver::~Saver()
{
    if (m_payloadThread)
        m_payloadThread->wait();
}

void Saver::save(const QPoint &menuPlace)
{
    if (m_job || !m_waitingFor.isEmpty())
        return; // the message bar shows how far it is
    if (!m_model.isPartial()) {
        chooseFile(Scope::All);
        return;
    }
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QLocale locale;
    const quint64 all = m_model.source().size() + 1 - m_model.source().first();
    QAction *shown = menu->addAction(tr("Only those shown (%1)…").arg(locale.toString(m_model.rowCount())));
    connect(shown, &QAction::triggered, this, [this] { chooseFile(Scope::Shown); });
    QAction *whole = menu->addAction(tr("All records (%1)…").arg(locale.toString(all)));
    connect(whole, &QAction::triggered, this, [this] { chooseFile(Scope::All); });
    menu->popup(menuPlace);
    menu->setActiveAction(shown);
}

void Saver::chooseFile(Scope scope)
{
    auto *dialog = new QFileDialog(m_window, scope == Scope::All ? tr("Save records") : tr("Save the records shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters = nameFilters();
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.constFirst()));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, scope](const QString &fileName) { begin(fileName, scope); });
    dialog->open();
}

void Saver::begin(const QString &fileName, Scope scope)
{
    const ExportFormat::Chosen chosen = ExportFormat::forFile(fileName, ExportFormat::Use::Save);
    if (!chosen.problem.isNull()) {
        m_bar.showFailure(chosen.problem.text());
        return;
    }
    m_cancelled = false;
    m_bar.showProgress(tr("Saving records to %1…").arg(QDir::toNativeSeparators(fileName)));
    if (scope == Scope::Shown) {
        m_waitingFor = fileName;
        m_format = chosen.format;
        m_upTo = m_model.newest();
        m_numbers.clear();
        advance();
        return;
    }
    m_job = std::make_unique<ExportJob>(m_model.source(), fileName, *chosen.format, ExportJob::Mode::Snapshot);
    start();
}

void Saver::advance()
{
    if (m_waitingFor.isEmpty() || !m_model.hasLookedAt(m_upTo) || (m_model.isFiltered() && !gather()))
        return;
    const QString fileName = std::exchange(m_waitingFor, QString());
    std::vector<quint64> numbers = std::exchange(m_numbers, {});
    if (numbers.empty() && (m_model.isFiltered() || m_model.rowCount() == 0)) {
        m_bar.showFailure(tr("Nothing was saved: no record is shown. Change the filter, or save all records."));
        return;
    }
    m_job = std::make_unique<ExportJob>(m_model.source(), fileName, *m_format, ExportJob::Mode::Snapshot);
    if (m_model.isFiltered())
        m_job->setNumbers(std::move(numbers));
    else
        m_job->setRange(m_model.numberAt(0), m_upTo);
    start();
}

// In slices: there may be millions, and the window must not wait. Rows may go at
// the front between two slices, so each slice begins behind the last number.
bool Saver::gather()
{
    QElapsedTimer timer;
    timer.start();
    const quint64 end = m_model.rowsBelow(m_upTo + 1);
    quint64 row = m_numbers.empty() ? 0 : m_model.rowsBelow(m_numbers.back() + 1);
    m_numbers.reserve(m_numbers.size() + std::size_t(end - row));
    for (; row < end; ++row) {
        if (row % RowsBetweenLooksAtTheClock == 0 && timer.elapsed() >= SliceMs)
            return false;
        m_numbers.push_back(m_model.numberAt(row));
    }
    return true;
}

void Saver::start()
{
    connect(m_job.get(), &ExportJob::progressed, &m_bar, &MessageBar::setProgress);
    connect(m_job.get(), &ExportJob::finished, this, &Saver::onFinished);
    connect(m_job.get(), &ExportJob::failed, this, [this](const Problem &problem) {
        m_job.release()->deleteLater();
        m_bar.showFailure(problem.text());
    });
    m_job->start();
}

void Saver::onFinished(quint64 written)
{
    const QString fileName = QDir::toNativeSeparators(m_job->fileName());
    m_job.release()->deleteLater();
    if (m_cancelled)
        m_bar.showMessage(tr("Saving was cancelled; no file was left behind."));
    else
        m_bar.showMessage(tr("%1 records were saved to %2.").arg(QLocale().toString(written), fileName));
}

void Saver::cancel()
{
    m_cancelled = true;
    if (m_job) {
        m_job->cancel();
        return;
    }
    m_waitingFor.clear();
    m_numbers = {};
    m_bar.showMessage(tr("Saving was cancelled; no file was left behind."));
}

void Saver::savePayload(const Record &record)
{
    auto *dialog = new QFileDialog(m_window, tr("Save the payload of record %1").arg(record.number));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"bin"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, record](const QString &fileName) { writePayload(record, fileName); });
    dialog->open();
}

void Saver::writePayload(const Record &record, const QString &fileName)
{
    if (m_payloadThread && m_payloadThread->isRunning())
        return;
    auto outcome = std::make_shared<Outcome>();
    m_payloadThread.reset(QThread::create([record, fileName, outcome] {
        QSaveFile file(fileName);
        const bool written = file.open(QIODevice::WriteOnly)
            && file.write(record.payload.data(), record.payload.size()) == record.payload.size() && file.commit();
        if (!written)
            outcome->error = file.errorString();
    }));
    const QString name = QDir::toNativeSeparators(fileName);
    connect(m_payloadThread.get(), &QThread::finished, this, [this, outcome, name] {
        if (outcome->error.isEmpty())
            m_bar.showMessage(tr("The payload was saved to %1.").arg(name));
        else
            m_bar.showFailure(
                tr("The payload was not saved to %1: %2. Choose another place.").arg(name, outcome->error));
    });
    m_payloadThread->start();
}
