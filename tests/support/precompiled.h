// What nearly every test includes, compiled once, without optimization. Only for speed: every file includes what it
// uses.
#ifndef RENSEI_TESTS_PRECOMPILED_H
#define RENSEI_TESTS_PRECOMPILED_H

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
#include <QSignalSpy>
#include <QString>
#include <QStringList>
#include <QTest>
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
