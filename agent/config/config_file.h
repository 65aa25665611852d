#pragma once

#include "agent/base/result.h"
#include "agent/config/config.h"

#include <QByteArray>
#include <QProcessEnvironment>

namespace rensei::config {

/// The configuration that a file's text stands for. Absent and zero differ; unknown keys are warned of and kept; the
/// first wrong value is an Error whose detail is a sentence for people with line, key and value, and whose `where` is
/// the key. A text without any content is an error. `${NAME}` in orchestrator.authToken is replaced from `environment`;
/// a token that names the keychain counts as none. The platform's address is kept as it is written: who connects
/// checks it.
[[nodiscard]] Result<Config> parseConfig(
    const QByteArray &yaml, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// The configuration in the file at `path`; every default when there is no such file.
[[nodiscard]] Result<Config> loadConfig(const QString &path);

} // namespace rensei::config
