#pragma once

#include "agent/base/json_reader.h"

#include <QList>

namespace rensei::platform {

/// The first non-empty text (or number) under one of `keys`; "" when there is none.
QString text(const JsonReader &in, Keys keys);

/// The same, for one line on a screen: cut to maxLineLength.
QString line(const JsonReader &in, Keys keys);

/// The object under `keys`, or an empty one.
JsonReader within(const JsonReader &in, Keys keys);

/// The ids in an array, numbers converted to texts; elements of other types are left out.
QStringList ids(const JsonReader &in, Keys keys);

/// The objects in an array; elements of other types are left out.
QList<QJsonObject> objects(const JsonReader &in, Keys keys);

/// A count of 0 or more; 0 when it is absent or invalid.
int count(const JsonReader &in, Keys keys);

} // namespace rensei::platform
