#pragma once

#include "agent/base/json_reader.h"

#include <QList>

namespace rensei::platform {

/// The first of `keys` that holds a text (or a number) and is not empty; "" when none does.
QString text(const JsonReader &in, Keys keys);

/// The object under `keys`, or an empty one.
JsonReader within(const JsonReader &in, Keys keys);

/// The ids in an array, numbers among them made texts; elements of other types are left out.
QStringList ids(const JsonReader &in, Keys keys);

/// The objects in an array; elements of other types are left out.
QList<QJsonObject> objects(const JsonReader &in, Keys keys);

/// A count that is 0 or more, and 0 when it is absent or senseless.
int count(const JsonReader &in, Keys keys);

} // namespace rensei::platform
