#pragma once

#include "app/model/notices/notice_choices.h"

#include <QList>
#include <QWidget>

#include <utility>

class QCheckBox;
class QTimeEdit;

namespace rensei::app {

class FieldNote;

/// The section of the settings about what is told, and when nothing is.
class NoticesPage final : public QWidget {
    Q_OBJECT

public:
    NoticesPage();

    void setChoices(const NoticeChoices &choices); ///< a time that is being typed is left alone

Q_SIGNALS:
    void chosen(const rensei::app::NoticeChoices &choices);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addGroup(NoticeGroup group, const QString &text);
    QWidget *makeTimes();
    void chooseTimes();
    void update();

    NoticeChoices m_choices;
    QList<std::pair<NoticeGroup, QCheckBox *>> m_groups;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    FieldNote *m_note;
};

} // namespace rensei::app
