// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/drafts.h"

#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

Drafts::Drafts(Tabs &tabs, QObject *parent) : QObject(parent)
{
    connect(&tabs, &Tabs::currentChanged, this, &Drafts::show);
    connect(&tabs, &Tabs::charsetChanged, this, &Drafts::followCharset);
}

void Drafts::setEditor(DraftEditor *editor)
{
    m_editor = editor;
    if (m_editor && m_front)
        m_editor->setDraft(m_others.value(m_front));
}

Draft Drafts::of(const Tab &tab) const
{
    return m_editor && &tab == m_front ? m_editor->draft() : m_others.value(&tab);
}

void Drafts::set(const Tab &tab, const Draft &draft)
{
    m_others[&tab] = draft;
    if (m_editor && &tab == m_front)
        m_editor->setDraft(draft);
}

void Drafts::show(const Tab *tab)
{
    if (m_front)
        m_others[m_front] = of(*m_front);
    m_front = tab;
    if (m_editor)
        m_editor->setDraft(m_others.value(tab));
}

// An address set from elsewhere brings its own charset.
void Drafts::followCharset(const Tab *tab)
{
    Draft draft = of(*tab);
    const Charset charset = Charset::find(tab->charset()).value_or(Charset());
    if (draft.message.charset == charset)
        return;
    draft.message.charset = charset;
    set(*tab, draft);
}
