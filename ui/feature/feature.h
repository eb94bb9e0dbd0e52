// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>

class Actions;
class Centre;
class CurrentWorkspace;
class Docks;
class Drafts;
class Language;
class Network;
class PeerBook;
class QMainWindow;
class Tab;
class Tabs;
class Theme;

// What the window lends its features.
struct FeatureContext
{
    QMainWindow &window; // the parent of dialogs
    Centre &centre;
    Network &network;
    Tabs &tabs;
    Drafts &drafts;
    PeerBook &peers;
    CurrentWorkspace &workspace;
    Language &language;
    Theme &theme;
};

// The window's interface to a capability: each has a folder under ui/, and
// ui/window/features.cpp lists them. No feature knows another.
class Feature : public QObject
{
    Q_OBJECT

public:
    Feature(const FeatureContext &context, QObject *parent) : QObject(parent), m_context(context) { }

    virtual void addActions(Actions &actions, Docks &docks) = 0;
    virtual void currentTabChanged(Tab *) { }
    // Updates texts other than those of actions and docks; widgets retranslate
    // themselves.
    virtual void retranslate() { }
    virtual void setPresenting(bool) { }

    // Its part of the window's settings, under its own keys.
    [[nodiscard]] virtual QJsonObject settings() const { return {}; }
    virtual void restore(const QJsonObject &) { }

    [[nodiscard]] virtual bool isIdle() const { return true; } // the window may close

signals:
    void edited(); // something to be saved has changed
    void said(const QString &sentence); // a sentence for the person

protected:
    [[nodiscard]] const FeatureContext &context() const { return m_context; }

private:
    const FeatureContext m_context;
};
