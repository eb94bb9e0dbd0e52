// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitsdialog.h"

#include "app/journal/store/spillfile.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MemoryUnit = 20; // MiB, as a power of two
constexpr int DiskUnit = 30; // GiB
constexpr int MostGibibytes = 1 << 14;
constexpr int Edge = 16;
constexpr int Width = 440;

} // namespace

LimitsDialog::LimitsDialog(const Journal &journal, QWidget *parent)
    : QDialog(parent),
      m_journal(journal),
      m_explanation(new QLabel(this)),
      m_memoryLabel(new QLabel(this)),
      m_memory(new QSpinBox(this)),
      m_diskLabel(new QLabel(this)),
      m_disk(new QSpinBox(this)),
      m_use(new QLabel(this)),
      m_place(new QLabel(this)),
      m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this))
{
    setObjectName(u"limits"_s);
    m_explanation->setWordWrap(true);
    m_memory->setObjectName(u"memoryLimit"_s);
    m_memory->setRange(int(JournalLimits::LeastMemory >> MemoryUnit), MostGibibytes << (DiskUnit - MemoryUnit));
    m_memory->setSingleStep(32);
    m_memory->setSuffix(u" MiB"_s);
    m_memoryLabel->setBuddy(m_memory);
    m_disk->setObjectName(u"diskLimit"_s);
    m_disk->setRange(0, MostGibibytes);
    m_disk->setSuffix(u" GiB"_s);
    m_diskLabel->setBuddy(m_disk);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_memoryLabel, m_memory);
    form->addRow(m_diskLabel, m_disk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, Edge, Edge, Edge);
    column->setSpacing(Edge);
    column->addWidget(m_explanation);
    column->addLayout(form);
    column->addWidget(m_use);
    column->addWidget(m_place);
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_limits.memory = quint64(m_memory->value()) << MemoryUnit;
        m_limits.disk = quint64(m_disk->value()) << DiskUnit;
        emit chosen(m_limits);
        accept();
    });
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        show({JournalLimits::DefaultMemory, JournalLimits::DefaultDisk, m_limits.directory});
    });
    connect(&m_look, &QTimer::timeout, this, &LimitsDialog::showUse);
    show(journal.limits());
    setMinimumWidth(Width);
    retranslate();
    m_look.start(LookMs);
}

void LimitsDialog::show(const JournalLimits &limits)
{
    m_limits = limits;
    m_memory->setValue(int(limits.memory >> MemoryUnit));
    m_disk->setValue(int(limits.disk >> DiskUnit));
}

void LimitsDialog::retranslate()
{
    setWindowTitle(tr("Records kept"));
    m_explanation->setText(
        tr("Every record is kept: the newest in memory, older ones in a temporary file that is gone when Socketeer "
           "ends. When both are full, the oldest records go, and a note says which."));
    m_memoryLabel->setText(tr("In &memory at most"));
    m_diskLabel->setText(tr("On &disk at most"));
    m_disk->setSpecialValueText(tr("nothing"));
    const QString directory = m_limits.directory.isEmpty() ? SpillFile::defaultDirectory() : m_limits.directory;
    m_place->setText(tr("The temporary file is in %1.").arg(QDir::toNativeSeparators(directory)));
    showUse();
}

void LimitsDialog::showUse()
{
    const auto size = [this](quint64 octets) {
        return locale().formattedDataSize(qint64(octets), 0, QLocale::DataSizeIecFormat);
    };
    m_use->setText(tr("Kept now: %1 in memory, %2 on disk.").arg(size(m_journal.memory()), size(m_journal.disk())));
}

void LimitsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}
