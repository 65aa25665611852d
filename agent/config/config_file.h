#pragma once

#include "agent/base/result.h"
#include "agent/config/config.h"

#include <QByteArray>
#include <QProcessEnvironment>

namespace rensei::config {

/// Parses the text of a configuration file. Absent and zero differ; unknown keys give a warning and are kept; the
/// first wrong value is an Error whose detail is a sentence for people with line, key and value, and whose `where` is
/// the key. A text without any content is an error. `${NAME}` in orchestrator.authToken is replaced from `environment`;
/// a token that names the keychain counts as none. The platform's address is kept as written: it is
/// checked when connecting.
[[nodiscard]] Result<Config> parseConfig(
    const QByteArray &yaml, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// The configuration in the file at `path`, with what the variables of settings() say in place of what it says; every
/// default when there is no such file.
[[nodiscard]] Result<Config> loadConfig(
    const QString &path, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace rensei::config
