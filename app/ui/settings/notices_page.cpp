#include "app/ui/settings/notices_page.h"

#include "app/text/time_text.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

NoticesPage::NoticesPage()
    : m_quiet(new QCheckBox(tr("&Quiet hours")))
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_note(new FieldNote)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    auto *about = new QLabel(tr("Tell me about:"));
    about->setWordWrap(true);
    column->addWidget(about);
    addGroup(NoticeGroup::Questions, tr("Q&uestions of agents"));
    addGroup(NoticeGroup::Sessions, tr("&Red and failed sessions"));
    addGroup(NoticeGroup::Computer, tr("&Account, agent and platform"));
    column->addSpacing(betweenGroups - betweenRelated);
    column->addWidget(m_quiet);
    column->addWidget(makeTimes());
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_quiet, &QCheckBox::clicked, this, [this](bool on) {
        m_choices.isQuietAtNight = on;
        update();
        Q_EMIT chosen(m_choices);
    });
    update();
}

void NoticesPage::addGroup(NoticeGroup group, const QString &text)
{
    auto *box = new QCheckBox(text);
    layout()->addWidget(box);
    m_groups.append({group, box});
    connect(box, &QCheckBox::clicked, this, [this, group](bool on) {
        m_choices.setOn(group, on);
        Q_EMIT chosen(m_choices);
    });
}

QWidget *NoticesPage::makeTimes()
{
    auto *times = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    times->setLayout(flow);
    const QString localForm = QLocale().timeFormat(QLocale::ShortFormat);
    // Quiet hours have no seconds. Source: app/ui/DESIGN.md, "Notifications".
    const QString form = localForm.contains(u's') ? u"HH:mm"_s : localForm;
    const auto add = [&](const QString &label, QTimeEdit *edit) {
        auto *name = new QLabel(label);
        name->setBuddy(edit);
        // Qt turns the parts of a form around from right to left, and 22:00 would read 00:22.
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setDisplayFormat(form);
        edit->setKeyboardTracking(false); // a time that is half typed is none
        edit->setWrapping(true);
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(betweenRelated);
        row->addWidget(name);
        row->addWidget(edit);
        flow->addWidget(pair);
        connect(edit, &QTimeEdit::timeChanged, this, &NoticesPage::chooseTimes);
    };
    add(tr("&From", "when quiet hours begin"), m_from);
    add(tr("&to", "when quiet hours end"), m_to);
    m_from->setAccessibleName(tr("Quiet hours begin at"));
    m_to->setAccessibleName(tr("Quiet hours end at"));
    return times;
}

void NoticesPage::chooseTimes()
{
    m_choices.quietHours = {m_from->time(), m_to->time()};
    update();
    Q_EMIT chosen(m_choices);
}

void NoticesPage::setChoices(const NoticeChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    update();
}

static QString quietNote(const NoticeChoices &choices)
{
    const auto &[from, to] = choices.quietHours;
    if (!choices.isQuietAtNight)
        return NoticesPage::tr("Within quiet hours no notification appears, each day.");
    if (from == to)
        return NoticesPage::tr("Both times are the same, so there are no quiet hours. Change one of them.");
    const QString form = to < from
        ? NoticesPage::tr(
            "No notification appears from %1 until %2 on the next day. What still holds then is told.", "22:00, 07:00")
        : NoticesPage::tr("No notification appears from %1 until %2. What still holds then is told.", "12:00, 14:00");
    return form.arg(TimeText::clock(from), TimeText::clock(to));
}

void NoticesPage::update()
{
    for (const auto &[group, box] : std::as_const(m_groups))
        box->setChecked(m_choices.isOn(group));
    m_quiet->setChecked(m_choices.isQuietAtNight);
    const auto &[from, to] = m_choices.quietHours;
    for (const auto &[edit, time] : {std::pair(m_from, from), std::pair(m_to, to)}) {
        const QSignalBlocker silent(edit);
        if (edit->time() != time)
            edit->setTime(time);
        edit->setEnabled(m_choices.isQuietAtNight);
    }
    if (m_choices.isQuietAtNight && from == to)
        m_note->wrong(quietNote(m_choices));
    else
        m_note->hint(quietNote(m_choices));
}

void NoticesPage::hideEvent(QHideEvent *event)
{
    // What was typed counts, also when the window is closed from within the field.
    for (QTimeEdit *edit : {m_from, m_to})
        edit->interpretText();
    QWidget::hideEvent(event);
}

} // namespace rensei::app

#include "moc_notices_page.cpp"
