// See rensei_precompiled in the top CMakeLists.txt. Only what nearly every source needs: a header more costs every
// file.
#ifndef RENSEI_PRECOMPILED_H
#define RENSEI_PRECOMPILED_H

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QLoggingCategory>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <utility>
#include <variant>
#include <vector>

#endif
