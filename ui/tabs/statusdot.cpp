// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/statusdot.h"

#include "app/net/endpoint/endpointstate.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace statusdot {

namespace {

Theme::Role roleOf(Light light)
{
    switch (light) {
    case Light::Off:
        return Theme::Role::LightOff;
    case Light::Busy:
        return Theme::Role::LightBusy;
    case Light::On:
        return Theme::Role::LightOn;
    case Light::Fault:
        return Theme::Role::LightFault;
    }
    Q_UNREACHABLE();
}

} // namespace

Light lightOf(const EndpointState &state)
{
    switch (state.phase) {
    case Phase::Closed:
        return state.problem.isNull() ? Light::Off : Light::Fault;
    case Phase::Open:
    case Phase::Connected:
        return Light::On;
    case Phase::Opening:
    case Phase::Resolving:
    case Phase::Connecting:
    case Phase::Closing:
    case Phase::Waiting:
        return Light::Busy;
    }
    Q_UNREACHABLE();
}

QIcon icon(Light light, const QPalette &palette)
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

QString word(Light light)
{
    switch (light) {
    case Light::Off:
        return QCoreApplication::translate("statusdot", "closed");
    case Light::Busy:
        return QCoreApplication::translate("statusdot", "busy");
    case Light::On:
        return QCoreApplication::translate("statusdot", "open");
    case Light::Fault:
        return QCoreApplication::translate("statusdot", "failed");
    }
    Q_UNREACHABLE();
}

} // namespace statusdot
