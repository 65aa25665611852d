#pragma once

#include <QCoreApplication>

namespace rensei::http {

/// Why a server gave no answer, in the language of the program that asked; it stands within a sentence.
struct HttpText {
    Q_DECLARE_TR_FUNCTIONS(rensei::http::HttpText)
};

} // namespace rensei::http
