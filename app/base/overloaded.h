// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Makes one visitor of a std::variant from lambdas.
template <typename... Lambdas>
struct Overloaded : Lambdas...
{
    using Lambdas::operator()...;
};

template <typename... Lambdas>
Overloaded(Lambdas...) -> Overloaded<Lambdas...>;
