#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// A bare repository of 10,000 files, and git for it.
namespace rensei::bench {

QMap<QString, QString> variables(const QString &home); ///< for a git that knows nothing of whoever runs this

bool git(const QStringList &arguments, const QString &folder);

bool makeServer(const QString &folder); ///< `folder`/server.git

double median(QList<double> values);

} // namespace rensei::bench
