#pragma once

#include "agent/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rensei::config {

/// A node of a YAML document with its position in the text, so that messages can name the line and edits can be made in
/// the text itself.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    QString text = {}; ///< of a scalar
    bool isFlow = false; ///< written with brackets
    int line = 0; ///< from 1
    int column = 0; ///< from 0
    qsizetype offset = 0; ///< in bytes
    std::vector<YamlNode> keys = {}; ///< of a map, all of them scalars, none twice
    std::vector<YamlNode> items = {}; ///< of a list; or a map's values, in the order of `keys`

    /// The value of a map's key; null when it is not there.
    const YamlNode *find(const QString &key) const;

    /// Whether the content is the same, wherever and however it is written.
    bool isSameAs(const YamlNode &other) const;
};

/// The one document in `yaml`; a Null node for a text without content. Fails on broken YAML, with the line; on a key
/// that is there twice, on several documents, and on a text that is too big or too deep for a configuration.
[[nodiscard]] Result<YamlNode> parseYaml(const QByteArray &yaml);

} // namespace rensei::config
