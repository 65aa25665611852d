#pragma once

#include "agent/base/result.h"
#include "agent/config/yaml_node.h"

#include <QSet>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace rensei::config {

/// The result of reading a whole file: the first error, and all warnings.
struct Findings {
    std::optional<Error> error;
    QStringList warnings;

    /// `sentence` says it of %1, which is the key with its place; `more` are %2 and so on. `line` 0: the value comes
    /// from the variable of `key`.
    template <typename... More>
    void wrong(int line, const QString &key, const QString &sentence, const More &...more)
    {
        note(key, sentence.arg(placed(line, key), more...));
    }

private:
    static QString placed(int line, const QString &key);
    void note(const QString &key, const QString &text);
};

/// Reads the settings of one map of the file. A null value equals an absent one. A mistyped value is kept as the error,
/// with line, key and value. On destruction it adds a warning for each key that was not requested.
class SettingReader {
public:
    /// `map` may be null: then everything is absent.
    SettingReader(const YamlNode *map, QString path, Findings &findings);
    ~SettingReader();
    SettingReader(const SettingReader &) = delete;
    SettingReader &operator=(const SettingReader &) = delete;

    std::optional<QString> text(const QString &key);
    std::optional<int> number(const QString &key, int least, int most);
    /// One of `choices`, as its index.
    std::optional<int> choice(const QString &key, const QStringList &choices);
    std::optional<QStringList> texts(const QString &key);
    /// A map, or null when it is absent.
    const YamlNode *map(const QString &key);
    /// The items of a list of maps.
    std::vector<const YamlNode *> maps(const QString &key);

    /// Marks keys as known that this program does not use.
    void know(std::initializer_list<const char *> keys);

    QString pathOf(const QString &key) const;

private:
    const YamlNode *find(const QString &key);
    void mistyped(const YamlNode &node, const QString &key, const QString &wanted);

    const YamlNode *m_map;
    QString m_path;
    Findings &m_findings;
    QSet<QString> m_known;
};

} // namespace rensei::config
