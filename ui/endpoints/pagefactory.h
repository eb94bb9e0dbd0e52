// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointkind.h"

class EndpointPage;
class Network;
class QWidget;

// Makes the page of a tab by the kind of its endpoint.
namespace pagefactory {

[[nodiscard]] EndpointPage *create(Scheme scheme, Network &network, QWidget *parent = nullptr);

} // namespace pagefactory
