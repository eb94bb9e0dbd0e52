// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusdot.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace statusdot {

namespace {

Theme::Role roleOf(EndpointPage::Light light)
{
    switch (light) {
    case EndpointPage::Light::Off:
        return Theme::Role::LightOff;
    case EndpointPage::Light::Busy:
        return Theme::Role::LightBusy;
    case EndpointPage::Light::On:
        return Theme::Role::LightOn;
    case EndpointPage::Light::Fault:
        return Theme::Role::LightFault;
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon icon(EndpointPage::Light light, const QPalette &palette)
{
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(Size * scale, Size * scale);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(scale);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(roleOf(light), palette));
        painter.drawEllipse(0, 0, Size, Size);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString word(EndpointPage::Light light)
{
    switch (light) {
    case EndpointPage::Light::Off:
        return QCoreApplication::translate("statusdot", "closed");
    case EndpointPage::Light::Busy:
        return QCoreApplication::translate("statusdot", "busy");
    case EndpointPage::Light::On:
        return QCoreApplication::translate("statusdot", "open");
    case EndpointPage::Light::Fault:
        return QCoreApplication::translate("statusdot", "failed");
    }
    Q_UNREACHABLE();
}

} // namespace statusdot
