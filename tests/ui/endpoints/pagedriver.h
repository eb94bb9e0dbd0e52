// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/pagefactory.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

// One page over its own network, operated through its controls by their
// contractual names.
class PageDriver
{
public:
    explicit PageDriver(Scheme scheme) : m_page(pagefactory::create(scheme, m_network))
    {
        m_page->resize(900, m_page->sizeHint().height());
        m_page->show();
    }

    [[nodiscard]] EndpointPage &page() { return *m_page; }
    [[nodiscard]] Network &network() { return m_network; }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *const widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    void type(const QString &name, const QString &text)
    {
        auto *const field = find<QLineEdit>(name);
        field->clear();
        QTest::keyClicks(field, text);
    }

    void click(const QString &name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString status() const { return find<QLabel>(QStringLiteral("Status"))->text(); }

    // The newest record of that kind, invalid if there is none.
    [[nodiscard]] Record newest(RecordKind kind) const
    {
        const Journal &journal = m_network.journal();
        for (quint64 number = journal.size(); number > 0; --number) {
            if (Record record = journal.record(number); record.head.kind == kind)
                return record;
        }
        return {};
    }
    [[nodiscard]] QByteArray newestReceived() const { return newest(RecordKind::Received).payload.toByteArray(); }

private:
    Network m_network;
    std::unique_ptr<EndpointPage> m_page;
};
