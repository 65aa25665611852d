#pragma once

#include "agent/config/yaml_node.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace rensei::config {

/// A setting of the configuration that is one value, or a list of texts, so that a variable can take its place.
struct Setting {
    enum class Kind {
        Text,
        Number, ///< a whole number
        List, ///< of texts; the variable separates its items by commas
    };
    QString key; ///< dotted, as in the file: `capacity.maxConcurrentSessions`
    const char *english = ""; ///< what it is: a sentence
    Kind kind = Kind::Text;

    QString text() const; ///< what it is, in the language of the program
};

/// All of them, in the order of the file's documentation.
const QList<Setting> &settings();

const Setting *findSetting(const QString &key); ///< null when there is none

/// `RENSEI_CAPACITY_MAX_CONCURRENT_SESSIONS`.
QString variableName(const QString &key);

/// Puts what the variables say into the file's content `root`, over what is there. A variable without text counts as
/// not set. Their nodes have the line 0. A group of the file that is no group is left as it is: reading it fails.
void applyVariables(YamlNode &root, const QProcessEnvironment &environment);

} // namespace rensei::config
