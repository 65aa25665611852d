#pragma once

#include <QByteArray>
#include <QString>

namespace rensei::diagnostics {

/// The configuration in `yaml`, written anew without its comments and without what may be secret: values under a
/// secret's name, all variables of an environment, and what follows an option such as `--token`. A text that is no
/// YAML is not shown, since nobody can tell what in it is secret: then it is a sentence that says so, with the line.
QString configurationText(const QByteArray &yaml);

} // namespace rensei::diagnostics
